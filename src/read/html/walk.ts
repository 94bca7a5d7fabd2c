/** Walks the tree of a page once, without recursion, and gathers runs of text and the claims of its head. */
import { attributesOf, type Attributes } from './attributes';
import { enter, newParts, OUTERMOST, type Context, type Parts } from './context';
import { empty, type DomNode } from './dom';
import { APART, BLOCKS, HEAD, REPLACED, SILENT } from './elements';
import { newGatherer, type Gatherer } from './gather';
import { newHead, seeHeadElement, seeMarkup, type HeadDraft } from './head-draft';
import type { Run } from './runs';
import { flowOfRow, planTable } from './tables';

export interface Walked {
  readonly runs: readonly Run[];
  readonly parts: Parts;
  readonly head: HeadDraft;
}

/** A page with more nodes is read as far as this. */
const MOST_NODES = 3_000_000;
/** Images smaller than this are icons and spacers, in pixels. */
const ICON = 60;
/** Facts and tools that stand on a line with other text are set apart from it by style sheets. */
const SET_APART: ReadonlySet<string> = new Set(['date', 'byline', 'views', 'source', 'counter', 'comments', 'share', 'toolbar', 'tags']);

/** Walks siblings and all below them, of which nothing is left then; `lineAt` turns an offset into a line and is asked with rising offsets. */
export function walk(nodes: readonly DomNode[], lineAt: (offset: number) => number): Walked {
  const parts = newParts();
  const head = newHead();
  const gather = newGatherer(parts);
  const contexts: Context[] = [OUTERMOST];
  let context = OUTERMOST;
  let at: DomNode | null = nodes[0] ?? null;
  const top = at?.parent ?? null;
  for (let count = 0; at !== null && count < MOST_NODES; count++) {
    const { name, type } = at;
    let child: DomNode | undefined;
    if (type === 'text') gather.addText(at, context, lineAt(at.startIndex ?? 0));
    else if (name === 'br') gather.breakLine(context);
    else if (type === 'cdata') child = at.children?.[0];
    else if (name !== undefined && type !== 'directive') {
      if (HEAD.has(name)) seeHeadElement(head, at, name);
      if (!SILENT.has(name)) {
        child = at.children?.[0];
        const attributes = attributesOf(at);
        if (attributes !== null) seeMarkup(head, at, name, attributes, context.root);
        const inner = open(at, name, attributes, context, parts, gather);
        if (child === undefined) close(at, name, inner, context, parts, gather);
        else {
          contexts.push(context);
          context = inner;
        }
      } else if (REPLACED.has(name)) gather.pad(context, ' ');
    }
    if (child !== undefined) {
      at = child;
      continue;
    }
    while (at !== null && at.next === null) {
      at = at.parent === top ? null : at.parent;
      if (at === null || at.type === 'cdata') continue;
      const outer = contexts.pop() ?? OUTERMOST;
      close(at, at.name ?? '', context, outer, parts, gather);
      empty(at);
      context = outer;
    }
    at = at === null ? null : at.next;
  }
  gather.end();
  return { runs: gather.runs, parts, head };
}

function open(node: DomNode, name: string, attributes: Attributes | null, outer: Context, parts: Parts, gather: Gatherer): Context {
  const block = BLOCKS.has(name) || isStacked(node, name);
  if (block) gather.border(outer, name);
  const inner = enter(name, attributes, outer, parts);
  switch (name) {
    case 'td':
    case 'th':
      if (outer.flow === 'cells' && hasCellBefore(node)) gather.pad(outer, ' | ');
      return inner;
    case 'tr': {
      const flow = outer.flow !== 'blocks' ? outer.flow : outer.table === 'data' ? 'cells' : outer.table === 'layout' ? flowOfRow(node) : 'blocks';
      const row: Context = { ...inner, flow };
      if (flow === 'cells') gather.openRow(row);
      return row;
    }
    case 'table': {
      const table = planTable(node, parts.roots[outer.root]?.zone === 'body');
      return { ...inner, table, framed: table === 'image', hint: inner.hint === 'item' ? null : inner.hint };
    }
    case 'img':
      if (!isIcon(node)) gather.seeImage(outer);
      return inner;
    default:
      if (!block && isSetApart(name, inner, outer, parts)) gather.pad(outer, ' ');
      return inner;
  }
}

/** Links with nothing between them, not even a blank, are set under or beside each other by a style sheet. */
function isStacked({ prev, next, parent }: DomNode, name: string): boolean {
  return name === 'a' && (prev?.name === 'a' || next?.name === 'a') && parent?.name === 'div' && parent.children?.[0]?.name === 'a';
}

function close(node: DomNode, name: string, inner: Context, outer: Context, parts: Parts, gather: Gatherer): void {
  if (BLOCKS.has(name) || isStacked(node, name)) {
    // Hidden text ends with the part that hides it.
    if (inner.hidden >= 0 && outer.hidden < 0) gather.endHidden();
    gather.border(outer, name);
  } else if (isSetApart(name, inner, outer, parts)) gather.pad(outer, ' ');
}

function isSetApart(name: string, inner: Context, outer: Context, parts: Parts): boolean {
  return APART.has(name) || (inner.root !== outer.root && SET_APART.has(parts.roots[inner.root]?.zone ?? ''));
}

function hasCellBefore(cell: DomNode): boolean {
  for (let at = cell.prev; at !== null; at = at.prev) if (at.name === 'td' || at.name === 'th') return true;
  return false;
}

function isIcon({ attribs }: DomNode): boolean {
  const small = (value: string | undefined): boolean => value !== undefined && /^\s*\d+(?:px)?\s*$/.test(value) && parseInt(value, 10) < ICON;
  return small(attribs?.width) || small(attribs?.height);
}
