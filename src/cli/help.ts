/** The parts of the help that are not a list of options. No line is wider than 80 columns. */

export const DESCRIPTION = `Turns scraped municipal pages (text dumps, Markdown or HTML, in any encoding)
into clean JSON: article, dates, byline, source, related links, counters.

One page gives indented JSON. Several files, or a folder, give one record a line
(NDJSON), in which a page that cannot be read is a record with the key "error".`;

export const EXAMPLES = `
Examples:
  extract page.txt                           one page, indented JSON
  extract page.txt | jq -r .article.title    one field
  curl -s URL | extract --url URL            a page from a pipe
  extract dumps/ -o pages.ndjson             a folder, one record a line
  extract dumps/ -d out/ -j auto             a folder, a file a page, all cores
  extract crawl.warc.gz -o pages.ndjson      an archive, one record a page
  extract --encoding tcvn3 old.txt           an encoding you know better
  extract explain page.txt                   what each line became, and why
  extract report dumps/ -o report.html       look a folder through in a browser
  extract check fixtures                     what the program no longer does

Exit codes:
  0  every page gave a record      4   all pages failed
  1  check found differences       5   the output could not be written
  2  wrong use, nothing was done   70  a bug in the program (see it with -v)
  3  some pages failed             130, 143  interrupted

A file named like a command is given as ./check.`;

export const EXPLAIN_EXAMPLES = `
On top stand the fields with their lines, and where a missing one was looked
for; then the page. A bar marks what goes into the output. On a terminal runs of
menus are folded and long lines cut; a pipe gets one whole line a block.

Fields for --why: title, lead, publishedAt, updatedAt, blocks, byline,
sourceUrl, sourceName, relatedLinks, views, visitorCounter.
Colours: --color decides, then NO_COLOR, then FORCE_COLOR, then whether this is
a terminal.

Examples:
  extract explain page.txt                   look at a page
  extract explain page.txt --why byline      why this byline, or why none
  extract explain page.txt | grep paragraph  a line a block, to be searched
  extract explain page.txt --json | jq -r '.fields[] | select(.missing).missing'`;

export const REPORT_EXAMPLES = `
The report is one file: it opens in any browser, loads nothing from anywhere and
runs nothing that a page contains. It counts what is missing, lists the pages to
sort, filter and search, and shows each beside what became of its lines, and
why. It holds at most 2,000 pages. A page that cannot be read is listed as such.

Examples:
  extract report dumps/ -o report.html
  extract report dumps/2024/ -o 2024.html`;

export const CHECK_EXAMPLES = `
A fixture is a page (<name>.txt, .md, .html or .mhtml) and, beside it, what the
program must print for it: <name>.expected.json. For each field that differs
both values are shown (differing words in colour, without colours between ⟦ ⟧)
with the lines of the page concerned. A page without an expectation fails, and
so does an expectation without a page. The last line is "N passed, N failed".

Examples:
  extract check fixtures
  extract check fixtures --only 'vi-*' --watch
  extract check fixtures/one-page.txt --update
  extract check fixtures --format junit > report.xml`;

export const COMPLETION_EXAMPLES = `
Examples:
  source <(extract completion bash)               in ~/.bashrc
  extract completion zsh > "\${fpath[1]}/_extract"
  extract completion fish > ~/.config/fish/completions/extract.fish`;
