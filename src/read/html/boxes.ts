/** The boxes a page's runs of text stand in: its block elements, nested as the markup nests them. */
import type { Box } from '../../types';
import type { DomNode } from './dom';
import { BLOCKS } from './elements';

/** A function that gives the innermost box around a node, the same one for all that stands in it; null = outside of all. */
export function boxFinder(): (node: DomNode) => Box | null {
  const known = new Map<DomNode, Box | null>();
  return (node) => {
    const unknown: DomNode[] = [];
    let at = node.parent;
    let box: Box | null | undefined;
    for (; at !== null; at = at.parent) {
      box = known.get(at);
      if (box !== undefined) break;
      unknown.push(at);
    }
    let inner: Box | null = box ?? null;
    for (let i = unknown.length - 1; i >= 0; i--) {
      const element = unknown[i] as DomNode;
      const { name, attribs } = element;
      if (name !== undefined && BLOCKS.has(name)) inner = { parent: inner, name, className: attribs?.class ?? '' };
      known.set(element, inner);
    }
    return inner;
  };
}
