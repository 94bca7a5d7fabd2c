/** Addresses of links, absolute where the page or the caller says where it stands. */

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
const NOWHERE = /^(?:javascript|vbscript|data|about|blob):/i;

/** The address relative links start from: `<base>`, else the page's own address, else the caller's. Null = unknown. */
export function baseOf(base: string | null, own: string | null, given: string | null): string | null {
  const start = absolute(own, given) ?? given;
  return absolute(base, start) ?? start;
}

function absolute(url: string | null, start: string | null): string | null {
  if (url === null || url === '') return null;
  if (/^https?:\/\/[^/]/i.test(url)) return url;
  return start === null || !URL.canParse(url, start) ? null : new URL(url, start).href;
}

/** The address a link names: absolute ones as written, others resolved where possible, null when it leads nowhere. */
export function resolveLink(href: string | null, base: string | null): string | null {
  // As browsers do: line ends and tabs inside an address are dropped, other control characters are written as %04.
  const url = href === null ? '' : href.replace(/[\t\n\r]/g, '').trim().replace(CONTROL, encodeURIComponent);
  if (url === '' || url.startsWith('#') || NOWHERE.test(url)) return null;
  if (ABSOLUTE.test(url) || base === null || !URL.canParse(url, base)) return url;
  return new URL(url, base).href;
}
