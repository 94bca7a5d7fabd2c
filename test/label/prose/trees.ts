/** Blocks in the elements of a page, written as a tree. */
import type { Box } from '../../../src/types';
import type { More, Row } from '../among/items';

export interface Element { readonly name: string; readonly children: readonly (Element | Row)[] }

/** `name.class`; children are elements and texts. */
export const el = (name: string, ...children: readonly (Element | Row)[]): Element => ({ name, children });

export const isElement = (child: Element | Row): child is Element => typeof child === 'object' && 'children' in child;

/** Rows of a tree in the order of the page, each with its box. */
export function rowsOf({ name, children }: Element, parent: Box | null = null): Row[] {
  const [tag = '', className = ''] = name.split('.');
  const box: Box = { parent, name: tag, className };
  return children.flatMap((child): Row[] => {
    if (isElement(child)) return rowsOf(child, box);
    const [text, more] = typeof child === 'string' ? [child, {} as More] : child;
    return [[text, { label: null, ...more, box }]];
  });
}
