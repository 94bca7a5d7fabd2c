/** What the names of elements mean to a reader of the page. */

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Begin and end a block. */
export const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
  'h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main marquee menu nav noframes noscript ol p plaintext pre search section ' +
  'summary table tbody td template tfoot th thead tr ul xmp select title channel item entry',
);

/** Stand apart from the text around them, but on its line. */
export const APART = names('button label option output meter progress');

/** Set off from their neighbours by a blank line. */
export const ROOMY = names('p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl dir menu hr figure fieldset xmp listing');

/** Show nothing of the text inside them. */
export const SILENT = names('script style textarea iframe object embed applet video audio canvas svg map datalist noembed rp annotation annotation-xml xml title meta link base');

/** Show something else in the place of that text, so that what stands before and behind them is parted. A drawing may be an icon at the end of a word. */
export const REPLACED = names('textarea iframe object embed applet video audio canvas');

/** Tell of the page as a whole. */
export const HEAD = names('html title meta base link script');

/** Headings and their levels. */
export const HEADINGS: ReadonlyMap<string, number> = new Map([['h1', 1], ['h2', 2], ['h3', 3], ['h4', 4], ['h5', 5], ['h6', 6]]);

export const BOLD = names('b strong th');
export const ITALIC = names('i em cite address dfn var');
export const CODE = names('code kbd samp tt');
export const PREFORMATTED = names('pre xmp listing plaintext');

/** Elements that change what holds for the text inside them by their name alone. */
export const TELLING: ReadonlySet<string> = new Set(['li', 'tr', 'figcaption', 'caption', 'figure', 'blockquote', 'center', 'time', ...HEADINGS.keys(), ...BOLD, ...ITALIC, ...CODE, ...PREFORMATTED]);
