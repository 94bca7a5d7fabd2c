/** What holds for all text inside an element: handed down the tree, and changed by an element that says more. */
import type { Hint } from '../../types';
import { attributesOf, type Attributes } from './attributes';
import type { DomNode } from './dom';
import { BLOCKS, BOLD, CODE, HEADINGS, ITALIC, PREFORMATTED } from './elements';
import { zoneOfElement } from './element-zone';
import { hidesByClass, hidesByStyle } from './hidden';
import type { Root } from './roots';
import type { Sign } from './signs';
import type { TablePlan } from './tables';

/** A hidden part of the page. */
export interface HiddenRoot {
  /** True for elements no browser shows, whatever they hold. */
  readonly certain: boolean;
  shown: number;
}

/** How text of several elements comes together: as blocks, as the cells of a row, or as one line. */
export type Flow = 'blocks' | 'cells' | 'line';

export interface Context {
  /** Index of the nearest root, of the nearest one that is a block or around a block, and of the hidden root; -1 = none. */
  readonly root: number;
  readonly blockRoot: number;
  readonly hidden: number;
  readonly block: DomNode | null;
  /** The list item or table row this stands in. */
  readonly item: DomNode | null;
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

export const OUTERMOST: Context = {
  root: -1, blockRoot: -1, hidden: -1, block: null, item: null, hint: null, level: 0, bold: false, italic: false, code: false, preformatted: false,
  align: null, link: null, flow: 'blocks', table: null, time: null, framed: false,
};

/** What is kept for one page while it is read. */
export interface Parts {
  readonly roots: Root[];
  readonly hidden: HiddenRoot[];
  readonly signs: Map<string, Sign | null>;
  readonly hiddenNames: Map<string, boolean>;
}

export function newParts(): Parts {
  return { roots: [], hidden: [], signs: new Map(), hiddenNames: new Map() };
}

type Changes = { -readonly [K in keyof Context]?: Context[K] };

/** The context inside an element. */
export function enter(node: DomNode, name: string, outer: Context, parts: Parts): Context {
  const attributes = attributesOf(node);
  const block = BLOCKS.has(name);
  const zone = zoneOfElement(name, attributes, parts.signs);
  if (!block && attributes === null && zone === null && !BOLD.has(name) && !ITALIC.has(name) && !CODE.has(name)) return outer;
  const changes: Changes = {};
  if (zone !== null && zone.kind !== 'none') {
    if (zone.kind === 'caption') changes.hint = 'caption';
    else {
      changes.root = parts.roots.length;
      parts.roots.push({ parent: outer.root, zone: zone.kind, strong: zone.strong, shown: 0, plain: 0 });
    }
  }
  const certain = name === 'noscript' || name === 'template';
  if (outer.hidden < 0 && (certain || (attributes !== null && hides(name, attributes, parts)))) {
    changes.hidden = parts.hidden.length;
    parts.hidden.push({ certain, shown: 0 });
  }
  if (block) {
    changes.block = node;
    changes.blockRoot = changes.root ?? outer.root;
    blockChanges(name, node, changes);
  } else if (name === 'a' && attributes !== null && isLink(node, attributes)) changes.link = { href: attributes.href };
  else if (name === 'time') changes.time = { datetime: attributes?.datetime || null };
  if (BOLD.has(name)) changes.bold = true;
  else if (ITALIC.has(name)) changes.italic = true;
  else if (CODE.has(name)) changes.code = true;
  if (attributes !== null) styleChanges(name, attributes, changes);
  return { ...outer, ...changes };
}

function hides(name: string, attributes: Attributes, parts: Parts): boolean {
  return (
    attributes.hidden || attributes.ariaHidden || (name === 'dialog' && !attributes.open) ||
    (attributes.style !== '' && hidesByStyle(attributes.style)) || (attributes.class !== '' && hidesByClass(attributes.class, parts.hiddenNames))
  );
}

function isLink(node: DomNode, { href }: Attributes): boolean {
  return href !== null || node.attribs?.onclick !== undefined;
}

function blockChanges(name: string, node: DomNode, changes: Changes): void {
  const level = HEADINGS.get(name);
  if (level !== undefined) {
    changes.hint = 'heading';
    changes.level = level;
  } else if (name === 'li') {
    changes.hint = 'item';
    changes.item = node;
  } else if (name === 'tr') changes.item = node;
  else if (name === 'figcaption' || name === 'caption') changes.hint = 'caption';
  else if (name === 'figure') changes.framed = true;
  else if (name === 'blockquote') changes.hint = 'quote';
  else if (name === 'center') changes.align = 'center';
  if (PREFORMATTED.has(name)) changes.preformatted = true;
}

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const PLAIN_STYLE = /font-weight\s*:\s*(?:normal|[1-4]00)/i;
const ITALIC_STYLE = /font-style\s*:\s*(?:italic|oblique)/i;
const ALIGN_STYLE = /text-align\s*:\s*(right|end|center|left|start|justify)/i;
const PRE_STYLE = /white-space\s*:\s*pre(?:-wrap|-line)?\s*(?:;|$)/i;
const LONGEST_STYLE = 1000;

function styleChanges(name: string, attributes: Attributes, changes: Changes): void {
  if (attributes.role === 'heading' && changes.level === undefined) {
    changes.hint = 'heading';
    changes.level = Math.min(6, Math.max(1, attributes.level || 2));
  }
  if (attributes.align !== '') changes.align = alignment(attributes.align);
  else if (attributes.class !== '' && /\btext-(?:right|end)\b/.test(attributes.class)) changes.align = 'right';
  const { style } = attributes;
  if (style === '' || style.length > LONGEST_STYLE) return;
  const align = ALIGN_STYLE.exec(style);
  if (align !== null) changes.align = alignment((align[1] ?? '').toLowerCase());
  if (BOLD_STYLE.test(style)) changes.bold = true;
  else if (PLAIN_STYLE.test(style)) changes.bold = false;
  if (ITALIC_STYLE.test(style)) changes.italic = true;
  if (name !== 'pre' && PRE_STYLE.test(style)) changes.preformatted = true;
}

function alignment(value: string): 'right' | 'center' | null {
  return value === 'right' || value === 'end' ? 'right' : value === 'center' || value === 'middle' ? 'center' : null;
}
