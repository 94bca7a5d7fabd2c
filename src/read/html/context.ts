/** What holds for all text inside an element: handed down the tree, and changed by an element that says more. */
import type { Hint } from '../../types';
import type { Attributes } from './attributes';
import { meaningOfClass, type ClassMemo } from './class-memo';
import { BOLD, CODE, HEADINGS, ITALIC, PREFORMATTED, TELLING } from './elements';
import { zoneOfElement, type ElementZone } from './element-zone';
import { isHidden } from './hidden';
import type { Root } from './roots';
import type { TablePlan } from './tables';

/** A hidden part of the page. */
export interface HiddenRoot {
  /** True for elements no browser shows, whatever they hold. */
  readonly certain: boolean;
  /** Id of the element, by which a button may show it. */
  readonly id: string;
  /** True for a part of an accordion or of tabs by its role. */
  readonly panel: boolean;
  /** Index of the root around it; -1 = none. */
  readonly root: number;
  shown: number;
}

/** How text of several elements comes together: as blocks, as the cells of a row, or as one line. */
export type Flow = 'blocks' | 'cells' | 'line';

export interface Context {
  /** Index of the nearest root and of the hidden root; -1 = none. */
  readonly root: number;
  readonly hidden: number;
  /** The list item or table row this stands in. */
  readonly item: { readonly name: string } | null;
  readonly hint: Hint | null;
  readonly level: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  readonly preformatted: boolean;
  readonly align: 'right' | 'center' | null;
  readonly link: { readonly href: string | null } | null;
  readonly flow: Flow;
  /** What the nearest table is for. */
  readonly table: TablePlan | null;
  readonly time: { readonly datetime: string | null } | null;
  /** In a figure, or in a table made to hold an image. */
  readonly framed: boolean;
}

/** The context around the outermost elements: nothing is said yet. */
export const OUTERMOST: Context = {
  root: -1, hidden: -1, item: null, hint: null, level: 0, bold: false, italic: false, code: false, preformatted: false,
  align: null, link: null, flow: 'blocks', table: null, time: null, framed: false,
};

/** What is kept for one page while it is read. */
export interface Parts {
  readonly roots: Root[];
  readonly hidden: HiddenRoot[];
  /** Ids of what buttons show and hide. */
  readonly controlled: Set<string>;
  readonly classes: ClassMemo;
}

/** Nothing kept yet, for one page. */
export function newParts(): Parts {
  return { roots: [], hidden: [], controlled: new Set(), classes: new Map() };
}

const NEIGHBOUR = /\b(?:prev|next)\b/i;

type Draft = { -readonly [K in keyof Context]: Context[K] };

/** The context inside an element; the very one around it when the element says nothing. */
export function enter(name: string, attributes: Attributes | null, outer: Context, parts: Parts): Context {
  const meaning = attributes === null || attributes.class === '' ? null : meaningOfClass(attributes.class, parts.classes);
  const zone = believedZone(zoneOfElement(name, attributes, meaning === null ? null : meaning.sign), outer, parts);
  const certain = name === 'noscript' || name === 'template';
  const hidden = outer.hidden < 0 && (certain || (attributes !== null && isHidden(name, attributes, meaning !== null && meaning.hides)));
  if (attributes !== null && attributes.controls !== '') parts.controlled.add(attributes.controls);
  const styled = attributes !== null && (attributes.style !== '' || attributes.align !== '' || attributes.role === 'heading');
  const right = meaning !== null && meaning.right;
  const link = name === 'a' && attributes !== null && (attributes.href !== null || attributes.onclick);
  if (zone === null && !hidden && !styled && !right && !link && !TELLING.has(name)) return outer;

  const inner: Draft = { ...outer };
  if (zone !== null) enterZone(zone, inner, parts);
  if (hidden) {
    inner.hidden = parts.hidden.length;
    const role = attributes?.role;
    parts.hidden.push({ certain, id: attributes?.id ?? '', panel: role === 'tabpanel' || role === 'region', root: inner.root, shown: 0 });
  }
  if (link) {
    inner.link = { href: attributes.href };
    // The previous and the next article; on a list of articles "prev" and "next" lead to its other pages, by a word or two.
    if (NEIGHBOUR.test(attributes.rel)) enterZone({ kind: 'related', strong: false, weak: false }, inner, parts);
  }
  if (TELLING.has(name)) enterName(name, attributes, inner);
  if (right) inner.align = 'right';
  if (styled) enterStyle(name, attributes, inner);
  return inner;
}

function believedZone(zone: ElementZone | null, outer: Context, parts: Parts): ElementZone | null {
  if (zone === null || zone.kind === 'none' || (zone.weak && parts.roots[outer.root]?.zone === 'body')) return null;
  return zone;
}

function enterZone({ kind, strong }: ElementZone, inner: Draft, parts: Parts): void {
  if (kind === 'none') return;
  if (kind === 'caption') {
    inner.hint = 'caption';
    return;
  }
  parts.roots.push({ parent: inner.root, zone: kind, strong, shown: 0, plain: 0 });
  inner.root = parts.roots.length - 1;
}

function enterName(name: string, attributes: Attributes | null, inner: Draft): void {
  switch (name) {
    case 'li': inner.hint = 'item'; inner.item = { name }; return;
    case 'tr': inner.item = { name }; return;
    case 'figcaption': case 'caption': inner.hint = 'caption'; return;
    case 'figure': inner.framed = true; return;
    case 'blockquote': inner.hint = 'quote'; return;
    case 'center': inner.align = 'center'; return;
    case 'abbr': if (attributes?.datetime) inner.time = { datetime: attributes.datetime }; return;
    case 'time': inner.time = { datetime: attributes?.datetime || null }; return;
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': inner.hint = 'heading'; inner.level = HEADINGS.get(name) ?? 0; return;
    default:
      if (BOLD.has(name)) inner.bold = true;
      else if (ITALIC.has(name)) inner.italic = true;
      else if (CODE.has(name)) inner.code = true;
      else if (PREFORMATTED.has(name)) inner.preformatted = true;
  }
}

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const PLAIN_STYLE = /font-weight\s*:\s*(?:normal|[1-4]00)/i;
const ITALIC_STYLE = /font-style\s*:\s*(?:italic|oblique)/i;
const ALIGN_STYLE = /text-align\s*:\s*(right|end|center|left|start|justify)/i;
const PRE_STYLE = /white-space\s*:\s*pre(?:-wrap|-line)?\s*(?:;|$)/i;
const LONGEST_STYLE = 1000;

function enterStyle(name: string, { role, level, align, style }: Attributes, inner: Draft): void {
  if (role === 'heading' && !HEADINGS.has(name)) {
    inner.hint = 'heading';
    inner.level = Math.min(6, Math.max(1, level || 2));
  }
  if (align !== '') inner.align = alignment(align);
  if (style === '' || style.length > LONGEST_STYLE) return;
  const set = ALIGN_STYLE.exec(style);
  if (set !== null) inner.align = alignment((set[1] ?? '').toLowerCase());
  if (BOLD_STYLE.test(style)) inner.bold = true;
  else if (PLAIN_STYLE.test(style)) inner.bold = false;
  if (ITALIC_STYLE.test(style)) inner.italic = true;
  if (name !== 'pre' && PRE_STYLE.test(style)) inner.preformatted = true;
}

function alignment(value: string): 'right' | 'center' | null {
  return value === 'right' || value === 'end' ? 'right' : value === 'center' || value === 'middle' ? 'center' : null;
}
