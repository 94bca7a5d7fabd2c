/** The attributes of an element that say anything about its text, gathered in one pass. */
import type { DomNode } from './dom';

interface Draft {
  class: string;
  id: string;
  style: string;
  role: string;
  itemprop: string;
  itemtype: string;
  align: string;
  /** `datetime`, or `content` beside an itemprop. */
  datetime: string;
  href: string | null;
  rel: string;
  onclick: boolean;
  hidden: boolean;
  ariaHidden: boolean;
  open: boolean;
  /** Id of what a button of an accordion or of tabs shows and hides. */
  controls: string;
  level: number;
}

export type Attributes = Readonly<Draft>;

const NONE: Attributes = {
  class: '', id: '', style: '', role: '', itemprop: '', itemtype: '', align: '', datetime: '', href: null, rel: '', onclick: false, hidden: false, ariaHidden: false, open: false, controls: '', level: 0,
};

/** Gathers them, or null when the element has none. */
export function attributesOf({ attribs }: DomNode): Attributes | null {
  let found: Draft | null = null;
  for (const key in attribs) {
    found ??= { ...NONE };
    take(found, key, attribs[key] ?? '');
  }
  return found;
}

function take(found: Draft, key: string, value: string): void {
  switch (key) {
    case 'class': found.class = value; break;
    case 'id': found.id = value; break;
    case 'style': found.style = value; break;
    case 'role': found.role = value.trim().toLowerCase(); break;
    case 'itemprop': case 'property': found.itemprop = value; break;
    case 'itemtype': case 'typeof': found.itemtype = value; break;
    case 'align': found.align = value.trim().toLowerCase(); break;
    case 'datetime': found.datetime = value; break;
    // <abbr class="published" title="2016-06-07T08:30:00Z">, the old way of hAtom.
    case 'title': if (/^\d{4}-\d{2}-\d{2}T/.test(value)) found.datetime = value; break;
    case 'content': if (found.datetime === '') found.datetime = value; break;
    case 'href': found.href = value; break;
    case 'rel': found.rel = value; break;
    case 'onclick': found.onclick = true; break;
    case 'hidden': found.hidden = value !== 'until-found'; break;
    case 'aria-hidden': found.ariaHidden = value === 'true'; break;
    case 'aria-controls': found.controls = value; break;
    case 'open': found.open = true; break;
    case 'aria-level': found.level = Number(value) || 0; break;
    default:
  }
}
