/** Puts the pieces of text a walk comes by together into runs, hidden ones apart from shown ones. */
import { boxFinder } from './boxes';
import type { Context, Parts } from './context';
import type { DomNode } from './dom';
import { ROOMY } from './elements';
import { decodeDoubled } from './entities';
import { commonRoot } from './roots';
import { addPiece, measure, openRun, type Run } from './runs';

export interface Gatherer {
  readonly runs: readonly Run[];
  /** Text of a node, beginning on a line of the source. */
  addText(node: DomNode, context: Context, line: number): void;
  /** A border between blocks: the start or the end of an element of this name; `context` is the one around it. */
  border(context: Context, name: string): void;
  /** A `<br>`, or a line end in preformatted text. */
  breakLine(context: Context): void;
  /** Blanks or cell marks between pieces. */
  pad(context: Context, text: string): void;
  /** A row of data opens, which may begin with an empty cell. */
  openRow(context: Context): void;
  /** An image that is no icon. */
  seeImage(context: Context): void;
  /** The end of a hidden part, or of the page. */
  endHidden(): void;
  end(): void;
}

/** A gatherer without runs yet; the roots and hidden parts it counts for are those of `parts`. */
export function newGatherer(parts: Parts): Gatherer {
  const runs: Run[] = [];
  const boxOf = boxFinder();
  /** Hidden runs that begin behind the first line of the shown run around them, which has not ended yet. */
  const inside: Run[] = [];
  let shown: Run | null = null;
  let hidden: Run | null = null;
  let gap = false;
  let image = false;

  function runFor(context: Context): Run {
    return context.hidden >= 0 ? (hidden ??= openRun(context, false, false)) : (shown ??= openRun(context, gap, image));
  }

  function endHidden(): void {
    if (hidden !== null && hidden.shown > 0) (shown !== null && shown.shown > 0 && hidden.first > shown.first ? inside : runs).push(hidden);
    hidden = null;
  }

  function end(): void {
    endHidden();
    if (shown !== null && shown.shown > 0) {
      runs.push(shown);
      gap = image = false;
    }
    shown = null;
    for (const run of inside) runs.push(run);
    inside.length = 0;
  }

  function pad(context: Context, text: string): void {
    const run = context.hidden >= 0 ? hidden : shown;
    if (run !== null) run.text += text;
  }

  function border(context: Context, name: string): void {
    if (context.flow !== 'blocks') return pad(context, ' ');
    if (context.hidden >= 0) return endHidden();
    end();
    if (ROOMY.has(name)) gap = true;
  }

  function breakLine(context: Context): void {
    // A heading or a link set on two lines is still one heading or link.
    if (context.flow !== 'blocks' || context.hint === 'heading' || context.link !== null) return pad(context, ' ');
    if (context.hidden >= 0) return endHidden();
    if (shown === null) gap = true;
    end();
  }

  function addData(node: DomNode, data: string, context: Context, line: number): void {
    const extent = measure(data);
    if (extent.visible === 0) return pad(context, ' ');
    const run = runFor(context);
    const before = run.root;
    addPiece(run, () => boxOf(node), data, context, extent, line);
    if (before !== context.root) run.root = run.shown === extent.visible ? context.root : commonRoot(before, context.root, parts.roots);
    if (context.hidden >= 0) {
      const part = parts.hidden[context.hidden];
      if (part !== undefined) part.shown += extent.visible;
      return;
    }
    const root = parts.roots[context.root];
    if (root === undefined) return;
    root.shown += extent.visible;
    if (context.link === null) root.plain += extent.visible;
  }

  function addText(node: DomNode, context: Context, line: number): void {
    const raw = node.data ?? '';
    const data = context.code || context.preformatted ? raw : decodeDoubled(raw);
    if (!context.preformatted) return addData(node, data, context, line);
    data.split('\n').forEach((part, i) => {
      if (i > 0) breakLine(context);
      addData(node, part, context, line + i);
    });
  }

  return {
    runs, addText, border, breakLine, pad, endHidden, end,
    openRow: (context) => void runFor(context),
    seeImage: (context) => {
      if (context.hidden < 0 && shown === null) image = true;
    },
  };
}
