/** Every regular expression of the source, found by the compiler: literals, and those put together when a file is loaded. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** File and line, for messages. */
  readonly place: string;
}

const SRC = join(__dirname, '..', '..', 'src');

/** More than anybody would read; then a hash stands for the pattern. */
const LONGEST_KEY = 500;

/** The pattern as it is written, by which it is known whether it has been checked. */
export function keyOf({ source, flags, place }: Pattern): string {
  const literal = `/${source}/${flags}`;
  return literal.length <= LONGEST_KEY ? literal : `${place.replace(/:\d+$/, '')} ${createHash('sha256').update(literal).digest('hex').slice(0, 16)}`;
}

/** What makes the program and what trains it reads nothing of strangers. */
const NEVER_FED = /^(?:build|learn)\//;

/** Literals, and the files in which `RegExp` is called. */
function literals(): { readonly patterns: readonly Pattern[]; readonly composing: readonly string[] } {
  const patterns: Pattern[] = [];
  const composing = new Set<string>();
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.ts') && !NEVER_FED.test(name)).sort();
  for (const name of names) {
    const file = ts.createSourceFile(name, readFileSync(join(SRC, name), 'utf8'), ts.ScriptTarget.ESNext, true);
    const pending: ts.Node[] = [file];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      ts.forEachChild(node, (child) => void pending.push(child));
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}` });
      } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'RegExp') composing.add(name);
    }
  }
  return { patterns, composing: [...composing] };
}

/** What makes a file put a pattern together that it does not make when it is loaded. */
const LATE: Readonly<Record<string, (module: never) => void>> = {
  'decode/layer.ts': ({ layerOf }: { layerOf: (label: string) => unknown }) => ['windows-1252', 'windows-1258'].forEach(layerOf),
  'read/markdown-inline.ts': ({ readInline }: { readInline: (raw: string, references: ReadonlyMap<string, string>) => unknown }) => void readInline('a', new Map()),
};

/** Loads files and notes the patterns handed to `RegExp` meanwhile. A literal is none: it calls nothing. */
function composedBy(names: readonly string[]): readonly Pattern[] {
  const patterns: Pattern[] = [];
  const real = globalThis.RegExp;
  let place = '';
  globalThis.RegExp = new Proxy(real, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined], newTarget) {
      const made = Reflect.construct(target, [pattern, flags], newTarget) as RegExp;
      patterns.push({ source: made.source, flags: made.flags, place });
      return made;
    },
  });
  try {
    for (const name of names) {
      place = name;
      const module = require(join(SRC, name)) as never;
      LATE[name]?.(module);
    }
  } finally {
    globalThis.RegExp = real;
  }
  return patterns;
}

/** Every pattern of the source, each once. */
export function allPatterns(): readonly Pattern[] {
  const { patterns, composing } = literals();
  const all = [...patterns, ...composedBy(composing)];
  return [...new Map(all.map((pattern) => [keyOf(pattern), pattern])).values()];
}
