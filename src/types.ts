/** Every data shape of the program, and no code. Read this first. */

/** What the input is written in. */
export type Format = 'text' | 'markdown' | 'html';

/** 1-based lines of the decoded input, both ends included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Something a reader of the output should know; never fatal. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly lines: readonly [number, number] | null;
}

/** What `decode/` makes of bytes: NFC text with LF line ends and as many lines as the input has. */
export interface DecodedText {
  readonly text: string;
  /** Lower-case label of the encoding that was used, e.g. `utf-8`, `windows-1258`, `tcvn3`. */
  readonly encoding: string;
  /** What had to be undone, oldest first, e.g. `mojibake:windows-1252`, `nfd`. */
  readonly repairs: readonly string[];
  readonly warnings: readonly Warning[];
}

/** A link inside a block. `url` is as the page writes it; null when the page names none. */
export interface Link {
  readonly text: string;
  readonly url: string | null;
}

/** What the markup (or the layout of a dump) says a block is; null = it says nothing, which is no evidence. */
export type Hint = 'title' | 'heading' | 'item' | 'quote' | 'row' | 'caption' | 'image' | 'time' | 'hidden';

/** Which part of the page the markup says a block stands in; null = it says nothing. */
export type Zone =
  | 'title' | 'lead' | 'date' | 'byline' | 'source' | 'body' | 'views'
  | 'related' | 'counter' | 'navigation' | 'breadcrumb' | 'toolbar' | 'share' | 'comments' | 'sidebar' | 'footer'
  | 'attachment' | 'tags' | 'popup';

/** An element of an HTML page that holds blocks; boxes nest as elements do. */
export interface Box {
  readonly parent: Box | null;
  /** Name of the element, e.g. `div`. */
  readonly name: string;
  /** Its class attribute as written; '' = none. */
  readonly className: string;
}

/** One visible run of the page. Made in `read/block.ts` only. */
export interface Block {
  /** Visible text: NFC, white-space runs collapsed, list bullet and markup marks removed. */
  readonly text: string;
  /** Comparison form of `text` (see `fold` in text.ts), made once. */
  readonly folded: string;
  /** Number of words; an ideograph or kana counts as half a word. */
  readonly words: number;
  readonly lines: Lines;
  /** Blank lines right before it; 0 where the format has none. */
  readonly blankBefore: number;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** The bullet taken off the text (`-`, `+`, `++`, `•`, `»`, `*` …); '' = none. */
  readonly bullet: string;
  readonly hint: Hint | null;
  readonly zone: Zone | null;
  /** Heading level 1-6 for headings, else 0. */
  readonly level: number;
  /** True when the whole block is set bold / italic by markup. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly links: readonly Link[];
  /** Share of `text` that stands in links, 0..1; null where the format shows no links. */
  readonly linkShare: number | null;
  /** Machine-readable date the markup gives for this block (`<time datetime>`), or null. */
  readonly datetime: string | null;
  /** The innermost element around the block; null where the format has none. */
  readonly box: Box | null;
}

/** What `<head>` claims. Evidence to weigh, often wrong on portals. Null or empty = nothing said. */
export interface Head {
  readonly title: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  readonly base: string | null;
  /** Candidates with the place they were found in, e.g. `jsonld:headline`, `meta:og:title`. */
  readonly titles: readonly Claim[];
  readonly authors: readonly Claim[];
  readonly published: readonly Claim[];
  readonly updated: readonly Claim[];
  readonly descriptions: readonly Claim[];
}

/** One claim of a page's head. */
export interface Claim {
  readonly from: string;
  readonly value: string;
}

/** A page as it was read: what `<head>` claims, and its blocks in order. */
export interface Page {
  readonly format: Format;
  /** Name of the dialect the dump was read as: `plain`, `wrapped`, `lynx`, `markdown`, `html`. */
  readonly dialect: string;
  readonly head: Head | null;
  readonly blocks: readonly Block[];
  /** Number of lines of the decoded input. */
  readonly lineCount: number;
}

/** Labels whose blocks become the article. */
export type ArticleLabel = 'title' | 'lead' | 'paragraph' | 'heading' | 'listItem' | 'quote' | 'tableRow' | 'caption';

/** Labels whose blocks feed other fields. */
export type FieldLabel = 'date' | 'byline' | 'source' | 'views' | 'related' | 'counter';

/** Furniture: kept to the end with its reason, asked for by no field. */
export type FurnitureLabel =
  | 'navigation' | 'breadcrumb' | 'toolbar' | 'share' | 'comments' | 'related-heading' | 'sidebar'
  | 'footer' | 'attachment' | 'tags' | 'image' | 'today' | 'hidden' | 'noise';

/** What a block is on its page. */
export type Label = ArticleLabel | FieldLabel | FurnitureLabel;

/** One judgement of one rule about one block. */
export interface Verdict {
  readonly label: Label;
  /** Name of the rule, e.g. `visitor-counter`. */
  readonly rule: string;
  /** Why, in words a person reads. */
  readonly reason: string;
}

/** A block (or a piece of one that was cut) and all its verdicts, oldest first; the last one holds. */
export interface Judged {
  readonly block: Block;
  readonly verdicts: readonly Verdict[];
  readonly label: Label;
}

// ------------------------------------------------------------------ the output, in JSON key order

/** An article, a list of articles, a working calendar, an official document, or none of these. */
export type PageKind = 'article' | 'listing' | 'schedule' | 'document' | 'other';

/** What a block of the article is. */
export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'quote' | 'tableRow' | 'caption';

/** A block of the article, in page order; `lines` are the first and the last line it stands on. */
export interface ArticleBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly lines: readonly [number, number];
}

/** The main text of the page, with what stands over it; null or empty where there is none. */
export interface Article {
  /** Without the name of the site. */
  readonly title: string | null;
  /** Only where the page sets it apart from the text. */
  readonly lead: string | null;
  /** ISO 8601, as precise as the page: `2024-03-28`, `2024-03-28T09:21:39`, `2024-03-28T09:21:39+07:00`. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** The blocks but captions, joined by a blank line; '' for none. */
  readonly text: string;
  readonly blocks: readonly ArticleBlock[];
}

/** A link to another article, in page order. */
export interface RelatedLink {
  readonly title: string;
  /** `2024-03-28` */
  readonly date: string | null;
  /** Absolute where the page or the caller says where it stands, else as the page writes it. */
  readonly url: string | null;
  /** Heading of the list it stands in. */
  readonly section: string | null;
  readonly lines: readonly [number, number];
}

/** The keys a visitor counter can show. Only those shown are present; null = label without a number. */
export type CounterKey = 'online' | 'today' | 'yesterday' | 'week' | 'month' | 'year' | 'total';
/** How many visitors the site counts, by span of time. */
export type VisitorCounter = Partial<Record<CounterKey, number | null>>;

/** What was read, and how. */
export interface InputInfo {
  /** As it was given; null for standard input and for pages without a path. */
  readonly path: string | null;
  readonly format: Format;
  /** Size of the input, and its hash in hexadecimal, before it was decoded. */
  readonly bytes: number;
  readonly sha256: string;
  /** See `DecodedText`. */
  readonly encoding: string;
  readonly repairs: readonly string[];
}

/** Neighbouring lines that were left out for one reason; `kind` is their label. */
export interface BoilerplateRun {
  readonly lines: readonly [number, number];
  readonly kind: string;
  readonly reason: string;
}

/** One page's result: schema `extract/1`. Every key is always present, except `boilerplate`. */
export interface Extraction {
  readonly schema: 'extract/1';
  readonly pageKind: PageKind;
  readonly language: string | null;
  readonly article: Article;
  /** As the page says it, without its label. */
  readonly byline: string | null;
  /** The persons of the byline, each by itself. */
  readonly authors: readonly string[];
  /** The office or agency of the byline. */
  readonly organization: string | null;
  /** Where the article was taken from: an http(s) address, or a name. */
  readonly sourceUrl: string | null;
  readonly sourceName: string | null;
  readonly relatedLinks: readonly RelatedLink[];
  /** How often the article was read, by its own count. */
  readonly views: number | null;
  readonly visitorCounter: VisitorCounter | null;
  readonly input: InputInfo;
  readonly warnings: readonly Warning[];
  /** Only with the option `boilerplate`. */
  readonly boilerplate?: readonly BoilerplateRun[];
}

/** What is printed in the place of an Extraction for a page that could not be read; `bytes` and `sha256` are null where they are not known. */
export interface ErrorRecord {
  readonly schema: 'extract/1';
  readonly error: { readonly code: ErrorCode; readonly message: string };
  readonly input: { readonly path: string | null; readonly bytes: number | null; readonly sha256: string | null };
}

/**
 * `unreadable`: the file or the record that should hold the page cannot be read; `undecodable`: the bytes are no text, or the
 * encoding asked for is not known; `too-large`: more bytes or memory than allowed; `timeout`: took longer than allowed;
 * `internal`: a bug of this program. The library throws `undecodable` only, the command line gives all.
 */
export type ErrorCode = 'unreadable' | 'undecodable' | 'too-large' | 'timeout' | 'internal';

/** Options of the library call. */
export interface ExtractOptions {
  /** Shown in `input.path`; the file itself is never opened. */
  readonly path?: string;
  /** Encoding label that overrides detection. */
  readonly encoding?: string;
  /** Encoding the page's transport declared (HTTP, MIME); weighed as the page's own declaration is, and in its place. */
  readonly declaredEncoding?: string;
  /** The page's own address; resolves relative links. */
  readonly url?: string;
  /** Forces the format; `auto` (default) detects it. */
  readonly format?: Format | 'auto';
  /** Adds `boilerplate` to the result. */
  readonly boilerplate?: boolean;
}
