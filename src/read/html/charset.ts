/** What a page declares its bytes to be written in, read before anything is decoded. */

/** Declarations stand at the top; portals put long scripts before them, so the browser's 1,024 bytes are too few. */
const PROBE = 65_536;
/** A page opens with markup; junk before it (a warning, a BOM, blank lines) is short. */
const MOST_JUNK = 4096;

const XML = /^<\?xml[^>]{1,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const ATTRIBUTE = /([a-z-]{1,40})\s*=\s*(?:"([^"]{0,400})"|'([^']{0,400})'|([^\s"'>]{1,400}))/gi;

/** Charset label of the XML declaration or of the first `<meta>` outside comments and scripts; null = none, or no page. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = asciiOf(bytes);
  const start = head.indexOf('<');
  if (start < 0 || start > MOST_JUNK || !/[a-z!?]/i.test(head.charAt(start + 1))) return null;
  const xml = XML.exec(head.slice(start, start + 300));
  return xml?.[1] ?? metaCharset(head, start);
}

/** The first bytes as if each were a letter; of UTF-16 only the half that holds ASCII. */
function asciiOf(bytes: Uint8Array): string {
  const length = Math.min(bytes.length, PROBE);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || (length > 3 && (bytes[1] === 0 || bytes[0] === 0));
  return wide ? view.toString('latin1').replaceAll('\0', '') : view.toString('latin1');
}

function metaCharset(head: string, start: number): string | null {
  const lower = head.toLowerCase();
  for (let at = start; at >= 0; at = lower.indexOf('<', at)) {
    const closer = closerOf(lower, at);
    if (closer !== null) {
      // Comments and scripts may hold metas that are none.
      const end = lower.indexOf(closer, at + 4);
      if (end < 0) return null;
      at = end + closer.length;
      continue;
    }
    if (lower.startsWith('<meta', at) && /[\s/]/.test(lower.charAt(at + 5))) {
      const end = endOfTag(head, at);
      const found = charsetOf(head.slice(at, end));
      if (found !== null) return found;
      at = end;
    } else at++;
  }
  return null;
}

function closerOf(lower: string, at: number): string | null {
  if (lower.startsWith('<!--', at)) return '-->';
  for (const name of ['script', 'style', 'title', 'textarea', 'noscript']) {
    if (lower.startsWith(name, at + 1) && /[\s>/]/.test(lower.charAt(at + 1 + name.length))) return `</${name}`;
  }
  return null;
}

const LONGEST_TAG = 2000;

function endOfTag(head: string, at: number): number {
  const end = head.indexOf('>', at);
  return end < 0 ? head.length : Math.min(end, at + LONGEST_TAG);
}

function charsetOf(tag: string): string | null {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  const direct = attributes.get('charset');
  if (direct !== undefined) return label(direct);
  if (attributes.get('http-equiv')?.trim().toLowerCase() !== 'content-type') return null;
  const content = attributes.get('content') ?? '';
  const at = content.toLowerCase().indexOf('charset');
  const named = at < 0 ? null : /^charset\s*=\s*["']?([^\s"';]{1,40})/i.exec(content.slice(at));
  return named === null ? null : label(named[1] ?? '');
}

function label(value: string): string | null {
  const name = value.trim().replace(/[^\w.:()-]/g, '');
  return name === '' || name.length > 40 ? null : name;
}
