/** Every regular expression of the source, found by the compiler: literals, and calls of RegExp with a fixed pattern. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** File and line, for messages. */
  readonly place: string;
}

export interface Collected {
  readonly patterns: readonly Pattern[];
  /** Places where a pattern is put together at run time, so that nobody can look at it beforehand. */
  readonly composed: readonly string[];
}

/** Reads all TypeScript below a folder. */
export function collectPatterns(folder: string): Collected {
  const patterns: Pattern[] = [];
  const composed: string[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.ts')).sort();
  for (const name of names) {
    const file = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ESNext, true);
    const pending: ts.Node[] = [file];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      ts.forEachChild(node, (child) => void pending.push(child));
      const place = (): string => `${name}:${file.getLineAndCharacterOfPosition(node?.getStart(file) ?? 0).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: place() });
      } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'RegExp') {
        const [pattern, flags] = node.arguments ?? [];
        if (pattern !== undefined && ts.isStringLiteralLike(pattern)) patterns.push({ source: pattern.text, flags: flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : '', place: place() });
        else composed.push(`${place()} ${node.getText(file)}`);
      }
    }
  }
  return { patterns, composed };
}
