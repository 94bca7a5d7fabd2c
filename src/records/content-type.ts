/** Reads a content type, such as `text/html; charset=windows-1258`. */

export interface ContentType {
  /** In lower case; '' when there is none. */
  readonly type: string;
  readonly charset: string | null;
}

/** Never fails: what is no content type has the type that stands there, or none. */
export function readContentType(value: string): ContentType {
  const [type = '', ...parameters] = value.split(';');
  const charset = parameters.map((one) => one.trim()).find((one) => one.toLowerCase().startsWith('charset='));
  const label = charset?.slice('charset='.length).replace(/["' ]/g, '') ?? '';
  return { type: type.trim().toLowerCase(), charset: label === '' ? null : label };
}

const PAGES = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown'];

/** True for what this program reads; a page without a type is looked at. */
export function isPageType(type: string): boolean {
  return type === '' || PAGES.includes(type);
}
