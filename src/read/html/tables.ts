/** Tells tables of data from tables that only set out the page, by looking no further than the first table inside. */
import type { DomNode } from './dom';
import { BLOCKS, SILENT } from './elements';
import type { Flow } from './context';

export type TablePlan = 'data' | 'layout' | 'image';

interface Survey {
  nested: boolean;
  /** Cells of each row. */
  readonly rows: number[];
  headers: number;
  caption: boolean;
  bordered: boolean;
  headings: number;
  images: number;
  fields: number;
  filled: number;
  chars: number;
  longest: number;
  linked: number;
  /** A row of several cells holds both images and text, or an image stands in the midst of running text. */
  mixed: boolean;
}

/** A cell with more characters holds running text: the table is a frame. */
const LONGEST_CELL = 1500;
const LONGEST_WEAK_CELL = 200;
/** Mean length of the cells of a grid that shows no border and no header. */
const MEAN_WEAK_CELL = 60;
const REGULAR_SHARE = 0.8;
const MOST_LINKED = 0.8;
const MOST_WEAK_LINKED = 0.3;
/** Characters a table around an image may hold to be its caption. */
const LONGEST_CAPTION = 600;
/** And the image's own cell: with more it is the article, and the table its frame. */
const LONGEST_BESIDE_IMAGE = 300;

const DATA_NAME = /(?:^|[\s_-])(?:table|data-?table|tablepress|wikitable|mso(?:normal)?table\w*|bang|tabla|tabelle|tabela|contenttable)(?:[\s_-]|$)/i;

/** What a table is for. `inBody` = it stands in the article. */
export function planTable(table: DomNode, inBody: boolean): TablePlan {
  const role = table.attribs?.role;
  if (role === 'presentation' || role === 'none') return 'layout';
  const found = survey(table);
  if (found.nested) return 'layout';
  const columns = Math.max(0, ...found.rows);
  if (found.images > 0 && found.chars <= LONGEST_CAPTION && !found.mixed && found.linked < found.chars * MOST_LINKED && (columns <= 1 || found.images >= found.filled)) return 'image';
  const wide = found.rows.filter((cells) => cells >= 2);
  if (wide.length < 2 && !(wide.length === 1 && found.headers > 0) || found.filled === 0 || found.headings > wide.length) return 'layout';
  const named = DATA_NAME.test((table.attribs?.class ?? '').slice(0, LONGEST_CELL));
  const strong = found.headers > 0 || found.caption || found.bordered || named;
  if (strong && found.fields === 0) return found.longest <= LONGEST_CELL && found.linked <= found.chars * MOST_LINKED ? 'data' : 'layout';
  const regular = wide.filter((cells) => cells === columns).length >= found.rows.length * REGULAR_SHARE;
  const short = found.longest <= LONGEST_WEAK_CELL && found.chars <= found.filled * MEAN_WEAK_CELL;
  const weak = regular && short && found.images === 0 && found.fields === 0 && found.linked <= found.chars * MOST_WEAK_LINKED;
  return weak && (columns >= 3 || inBody) ? 'data' : 'layout';
}

function survey(table: DomNode): Survey {
  const border = table.attribs?.border;
  const found: Survey = {
    nested: false, rows: [], headers: 0, caption: false, bordered: border !== undefined && border !== '0' && border !== '', headings: 0, images: 0, fields: 0,
    filled: 0, chars: 0, longest: 0, linked: 0, mixed: false,
  };
  let cell = 0;
  let cellImages = 0;
  let rowImages = 0;
  let rowChars = 0;
  const close = (): void => {
    if (cell > 0) found.filled++;
    if (cellImages > 0 && cell > LONGEST_BESIDE_IMAGE) found.mixed = true;
    cellImages = 0;
    found.longest = Math.max(found.longest, cell);
    cell = 0;
  };
  const closeRow = (): void => {
    close();
    if (rowImages > 0 && rowChars > 0 && (found.rows.at(-1) ?? 0) > 1) found.mixed = true;
    rowImages = rowChars = 0;
  };
  walkBelow(table, (node, link) => {
    if (node.type === 'text') {
      const length = (node.data ?? '').trim().length;
      cell += length;
      rowChars += length;
      found.chars += length;
      if (link) found.linked += length;
      return true;
    }
    const { name } = node;
    if (name === 'table') found.nested = true;
    else if (name === 'tr') {
      closeRow();
      found.rows.push(0);
    } else if (name === 'td' || name === 'th') {
      close();
      found.rows.push((found.rows.pop() ?? 0) + 1);
      if (name === 'th') found.headers++;
      else if (/\bborder(?:-\w+)?\s*:\s*(?:solid|1px|\d(?:\.\d+)?pt)/i.test((node.attribs?.style ?? '').slice(0, LONGEST_CELL))) found.bordered = true;
    } else if (name === 'caption') found.caption = true;
    else if (name === 'img') {
      found.images++;
      cellImages++;
      rowImages++;
    } else if (name === 'input' || name === 'select') found.fields++;
    else if (name !== undefined && /^h[1-6]$/.test(name)) found.headings++;
    return !found.nested;
  });
  closeRow();
  return found;
}

/** Characters and nodes a row may have to be read as one line. */
const LONGEST_LINE = 400;
const MOST_NODES = 120;

/** A row of a layout table reads as one line when its cells are a mark or a label and what belongs to it: `»` + title, `Hôm nay:` + `464`. */
export function flowOfRow(row: DomNode): Flow {
  const cells: string[] = [];
  let nodes = 0;
  let length = 0;
  let inline = true;
  walkBelow(row, (node) => {
    nodes++;
    if (node.type === 'text') {
      const text = node.data ?? '';
      length += text.length;
      cells.push((cells.pop() ?? '') + text);
    } else if (node.name === 'td' || node.name === 'th') cells.push('');
    else if (node.name === 'br' || (node.name !== undefined && BLOCKS.has(node.name))) inline = false;
    inline &&= nodes <= MOST_NODES && length <= LONGEST_LINE;
    return inline;
  });
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (!inline || filled.length < 2) return 'blocks';
  const marked = filled.some((cell) => !/\p{L}/u.test(cell)) || (filled.length === 2 && /[:：]$/.test(filled[0] ?? ''));
  return marked ? 'line' : 'blocks';
}

/** Visits all nodes below one, in order, until the visitor says false. `link` = inside a link. */
function walkBelow(top: DomNode, visit: (node: DomNode, link: boolean) => boolean): void {
  let at: DomNode | null = top.children?.[0] ?? null;
  let link: DomNode | null = null;
  while (at !== null) {
    if (!visit(at, link !== null)) return;
    const child: DomNode | undefined = at.name !== undefined && SILENT.has(at.name) ? undefined : at.children?.[0];
    if (child !== undefined) {
      if (at.name === 'a') link ??= at;
      at = child;
      continue;
    }
    while (at !== null && at !== top && at.next === null) {
      at = at.parent;
      if (at === link) link = null;
    }
    at = at === null || at === top ? null : at.next;
  }
}
