'use strict';

/**
 * How each system is called: as its documentation recommends, with the page's address where it asks for one, and nothing fetched.
 *
 * An adapter loads its packages from a folder and gives two functions: `run` is what is measured, `answer` puts what it gave into the
 * form that is compared, and costs it nothing.
 */
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

/** Elements that stand on lines of their own; their texts must not run together. */
const BLOCKS = 'address,article,aside,blockquote,br,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,summary,table,td,th,tr,ul';

/** The text of a peer's HTML, block by block. */
function textOf({ parseHTML }, html) {
  const { document } = parseHTML(`<!doctype html><html><body>${html ?? ''}</body></html>`);
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return document.body.textContent;
}

/** A peer gives its authors as one line: the line counts, and so does each name in it. */
function namesIn(line) {
  const names = (line ?? '').replace(/^\s*by\s+/i, '').trim();
  return names === '' ? [] : [names, ...names.split(/[,;&|]|\band\b/).map((name) => name.trim()).filter((name) => name !== '' && name !== names)];
}

const utf8 = (bytes) => bytes.toString('utf8');

module.exports = {
  extract(root) {
    const { extract } = require(join(root, 'dist', 'extract.js'));
    return {
      run: (bytes, url) => JSON.stringify(extract(bytes, url === null ? {} : { url })),
      answer(json) {
        const { article, authors } = JSON.parse(json);
        return { title: article.title, authors, date: article.publishedAt, text: [article.lead, article.text].filter(Boolean).join('\n\n') };
      },
    };
  },

  readability(folder) {
    const load = createRequire(join(folder, 'package.json'));
    const dom = load('linkedom');
    const { Readability } = load('@mozilla/readability');
    return {
      run: (bytes) => new Readability(dom.parseHTML(utf8(bytes)).document).parse(),
      answer: (found) => ({ title: found.title, authors: namesIn(found.byline), date: found.publishedTime, text: textOf(dom, found.content) }),
    };
  },

  async defuddle(folder) {
    const dom = createRequire(join(folder, 'package.json'))('linkedom');
    const { Defuddle } = await import(pathToFileURL(join(folder, 'node_modules', 'defuddle', 'dist', 'node.js')));
    return {
      run: (bytes, url) => Defuddle(dom.parseHTML(utf8(bytes)).document, url, { useAsync: false }),
      answer: (found) => ({ title: found.title, authors: namesIn(found.author), date: found.published, text: textOf(dom, found.content) }),
    };
  },

  articleExtractor(folder) {
    const load = createRequire(join(folder, 'package.json'));
    const dom = load('linkedom');
    const { extractFromHtml } = load('@extractus/article-extractor');
    return {
      run: (bytes, url) => extractFromHtml(utf8(bytes), url),
      answer: (found) => ({ title: found.title, authors: namesIn(found.author), date: found.published, text: textOf(dom, found.content) }),
    };
  },
};
