/** Draws what the program shows on a terminal as SVG: `npm run pictures` writes those of the README. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { processIo } from '../../src/cli/process-io';
import { columns } from '../../src/cli/width';

const root = join(__dirname, '..', '..');

/** Pictures of the README: file → arguments, run in the root of the repository. */
export const PICTURES: Readonly<Record<string, readonly string[]>> = {
  'docs/explain.svg': ['explain', 'docs/example.txt'],
};

const COLUMNS = 96;
const CHAR = 8.4;
const LINE = 18;
const MARGIN = 14;
const BACKGROUND = '#1e2127';
const FOREGROUND = '#dcdfe4';
const COLORS: Readonly<Record<number, string>> = { 31: '#e06c75', 32: '#98c379', 33: '#e5c07b', 34: '#61afef', 35: '#c678dd', 36: '#56b6c2' };

export async function picture(argv: readonly string[]): Promise<string> {
  let out = '';
  const { read } = processIo();
  await main([...argv, '--color', 'always'], {
    ...processIo(),
    read: (path, maxBytes) => read(join(root, path), maxBytes),
    stdoutIsTerminal: true,
    columns: COLUMNS,
    out: async (text) => void (out += text),
  });
  return draw(`$ extract ${argv.join(' ')}\n${out}`);
}

interface Style {
  readonly color: string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
}

const PLAIN: Style = { color: FOREGROUND, bold: false, dim: false, italic: false };

function draw(text: string): string {
  const lines = text.trimEnd().split('\n');
  const [width, height] = [COLUMNS * CHAR + 2 * MARGIN, lines.length * LINE + 2 * MARGIN];
  let style = PLAIN;
  const rows = lines.map((line, index) => {
    const spans = parse(line, style);
    style = spans.at(-1)?.style ?? style;
    return `<text y="${MARGIN + (index + 0.75) * LINE}">${place(spans)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width.toFixed(0)}" height="${height}" viewBox="0 0 ${width.toFixed(0)} ${height}" role="img" aria-label="extract explain in a terminal">`,
    `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${FOREGROUND}" xml:space="preserve">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

interface Span {
  readonly text: string;
  readonly style: Style;
}

/** Each span has its column, so that nothing shifts where a font is missing. */
function place(spans: readonly Span[]): string {
  let column = 0;
  return spans
    .flatMap(({ text, style }) => text.split(/( {2,})/).map((part) => ({ text: part, style })))
    .map(({ text, style }) => {
      const blanks = text.length - text.trimStart().length;
      const x = MARGIN + (column + blanks) * CHAR;
      column += columns(text);
      return text.trim() === '' ? '' : `<tspan x="${x.toFixed(1)}"${attributes(style)}>${escape(text.trim())}</tspan>`;
    })
    .join('');
}

function parse(line: string, from: Style): Span[] {
  let style = from;
  // A capture in the separator leaves codes at the odd places.
  // eslint-disable-next-line no-control-regex -- colours are control characters
  return line.split(/\u001b\[(\d+)m/).flatMap((part, index) => {
    if (index % 2 === 0) return [{ text: part, style }];
    style = apply(style, Number(part));
    return [{ text: '', style }];
  });
}

function apply(style: Style, code: number): Style {
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 3) return { ...style, italic: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 23) return { ...style, italic: false };
  return { ...style, color: COLORS[code] ?? FOREGROUND };
}

function attributes({ color, bold, dim, italic }: Style): string {
  return [color === FOREGROUND ? '' : ` fill="${color}"`, bold ? ' font-weight="bold"' : '', dim ? ' opacity="0.6"' : '', italic ? ' font-style="italic"' : ''].join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function writeAll(): Promise<void> {
  for (const [file, argv] of Object.entries(PICTURES)) writeFileSync(join(root, file), await picture(argv));
}

if (require.main === module) void writeAll();
