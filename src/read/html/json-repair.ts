/** Reads JSON as pages write it: with trailing commas, raw line ends in strings, comments around it, or several values one after another. */

/** All top-level values of a text; what cannot be mended is left out. */
export function parseLoose(text: string): unknown[] {
  const whole = tryParse(text);
  if (whole !== undefined) return [whole];
  const values: unknown[] = [];
  for (const piece of mend(text.replace(AROUND, ' '))) {
    const value = tryParse(piece);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** Marks of comments and of character data that hide a script from old readers. */
const AROUND = /<!--|-->|<!\[CDATA\[|\]\]>/g;

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Broken JSON is what this file is for: the caller mends it, or goes on without.
    return undefined;
  }
}

const ESCAPES = '"\\/bfnrtu';

/** Copies the text value by value, leaving out what JSON does not allow. One pass. */
function mend(text: string): string[] {
  const values: string[] = [];
  let out: string[] = [];
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (quoted) {
      if (char === '\\') {
        const next = text.charAt(++i);
        out.push(ESCAPES.includes(next) && next !== '' ? char + next : next);
      } else if (char < ' ') out.push(' ');
      else {
        out.push(char);
        if (char === '"') quoted = false;
      }
      continue;
    }
    const opens = char === '{' || char === '[';
    const closes = char === '}' || char === ']';
    if (depth === 0 && !opens) continue;
    if (closes && out.at(-1) === ',') out.pop();
    if (char === ',' && (out.at(-1) === ',' || out.at(-1) === '{' || out.at(-1) === '[')) continue;
    if (char > ' ') out.push(char);
    if (char === '"') quoted = true;
    depth += opens ? 1 : closes ? -1 : 0;
    if (depth === 0) {
      values.push(out.join(''));
      out = [];
    }
  }
  // Cut off in the middle: an object without its end.
  if (out.length > 0 && depth > 0 && !quoted) values.push(out.join(''));
  return values;
}
