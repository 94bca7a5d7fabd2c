/** The result as a reader would want to see it: fields, text, related links; each knows the pieces it was made of. */
import type { Detail, Field, Overview, Row } from '../data';
import { choices, type Choices } from './choices';
import { el, unseen, type Child } from './dom';
import { labelOf } from './dump';
import { cut, type Extent } from './extent';
import { fieldName, groupOf, labelName } from './names';

export interface ResultPane extends Choices {
  /** Key of the JSON that each item belongs to. */
  readonly keys: readonly string[];
  /** The pieces each item was made of. */
  readonly from: readonly (readonly number[])[];
  /** The field of an item, where it is one. */
  readonly fields: readonly (Field | null)[];
}

/** Colour groups of fields. */
const GROUP_OF_FIELD: Readonly<Record<string, string>> = {
  title: 'title', lead: 'lead', publishedAt: 'date', updatedAt: 'date', byline: 'byline',
  sourceUrl: 'source', sourceName: 'source', views: 'count', visitorCounter: 'count', relatedLinks: 'related',
};

/** Fields whose absence is not worth a line. */
const RARE: ReadonlySet<string> = new Set(['updatedAt', 'views', 'visitorCounter']);
/** Fields that are shown as lists of their own. */
const LISTS: ReadonlySet<string> = new Set(['blocks', 'relatedLinks']);

/** The fields, the text and the related links of a page as items to choose from. */
export function resultPane({ fields, blocks, pieces, related }: Detail, overview: Overview, { language }: Row, extent: Extent): ResultPane {
  const items: { element: HTMLElement; key: string; from: readonly number[]; field: Field | null }[] = [];
  const item = (key: string, from: readonly number[], group: string, field: Field | null, classes: string, ...children: readonly Child[]): HTMLElement => {
    const element = el('div', { class: classes, role: 'option', 'data-group': group, 'data-key': key }, ...children);
    items.push({ element, key, from, field });
    return element;
  };
  const fieldItem = (field: Field, name = fieldName(field.name)): HTMLElement =>
    item(
      field.name, field.from, GROUP_OF_FIELD[field.name] ?? 'text', field, `field f-${field.name}`,
      el('span', { class: 'name' }, name),
      field.text === null ? el('span', { class: 'missing' }, 'not found') : el('span', { class: 'value', dir: 'auto', lang: language }, cut(field.text, extent)),
      field.more !== null && el('span', { class: 'more', dir: 'auto', lang: language }, field.more),
    );
  const fieldOf = (name: string): Field | undefined => fields.find((field) => field.name === name);
  // A source is an address or a name: the one that is missing beside the other says nothing, and two of nothing are one.
  const [url, outlet] = [fieldOf('sourceUrl')?.text ?? null, fieldOf('sourceName')?.text ?? null];
  const isShown = ({ name, text }: Field): boolean => !LISTS.has(name) && (text !== null || (!RARE.has(name) && !(name === 'sourceUrl' && outlet !== null) && name !== 'sourceName'));
  const parts: Child[] = fields.filter(isShown).map((field) => fieldItem(field, url === null && outlet === null && field.name === 'sourceUrl' ? 'Source' : undefined));
  const group = (name: string, members: readonly HTMLElement[]): HTMLElement =>
    el('div', { role: 'group', 'aria-label': name, class: 'group' }, el('span', { class: 'group-name', 'aria-hidden': 'true' }, name), ...members);
  const body = blocks.filter((place) => place < extent.pieces).map((place) => {
    const piece = pieces[place];
    const label = piece === undefined ? 'paragraph' : labelOf(piece, overview);
    return item('blocks', [place], groupOf(label), null, `block b-${label}${label === 'listItem' && !NUMBERED.test(piece?.[2] ?? '') ? ' bulleted' : ''}`, kindOf(label), el('span', { class: 'value', dir: 'auto', lang: language }, cut(piece?.[2] ?? '', extent)));
  });
  const [noText, noLinks] = [fieldOf('blocks'), fieldOf('relatedLinks')];
  parts.push(group('Text', body.length > 0 || noText === undefined ? body : [fieldItem(noText, '')]));
  const links = related.slice(0, extent.pieces).map(({ title, date, section, url: address, from }) =>
    item(
      'relatedLinks', from, 'related', null, 'link',
      el('span', { class: 'value', dir: 'auto', lang: language }, title),
      el('span', { class: 'more', dir: 'auto' }, [date, section, address].filter((part) => part !== null).join(' · ')),
    ),
  );
  parts.push(group('Related links', links.length > 0 || noLinks === undefined ? links : [fieldItem(noLinks, '')]));
  const listbox = choices(items.map(({ element }) => element), 'Fields of the result', { class: 'result' }, parts);
  return { ...listbox, keys: items.map(({ key }) => key), from: items.map(({ from }) => from), fields: items.map(({ field }) => field) };
}

/** A list item that brings its own number: "1.", "(a)", "IV)". */
const NUMBERED = /^\(?(?:\d|\p{L}{1,4}[.)])/u;

/** Kinds of blocks that are seen from how they are set. */
const SEEN: ReadonlySet<string> = new Set(['heading', 'listItem']);

/** What a block is, where it is more than a paragraph. */
function kindOf(label: string): Child {
  if (label === 'paragraph') return null;
  return SEEN.has(label) ? unseen(`${labelName(label)} `) : el('span', { class: 'name' }, labelName(label));
}
