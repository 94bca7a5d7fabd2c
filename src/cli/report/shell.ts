/** The HTML around a report's data. What comes from a page stands in it as inert JSON only, and nothing else may run or load. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The build puts script and style there, whether this file runs from `src` or from `dist`. */
const ASSETS = join(__dirname, '..', '..', '..', 'dist', 'cli', 'report');

/** Everything before the data. `title` is plain text. */
export function shellStart(title: string): string {
  const style = asset('report.css');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="extract">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"><p class="loading">Opening the report …</p></div>
<noscript><p class="loading">This report is drawn by its own script; allow scripts for this file to read it. Nothing is loaded from anywhere.</p></noscript>
`;
}

/** Everything behind the data. */
export function shellEnd(): string {
  return `<script>${script()}</script>\n</body>\n</html>\n`;
}

/** Data as an element that no browser runs: its script looks it up by id. */
export function dataElement(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${inertJson(data)}</script>\n`;
}

/** JSON in which nothing can end or open an element or a comment. */
function inertJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Only this style and this script, and no markup made of strings. */
function policy(style: string, code: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function script(): string {
  return asset('client.js');
}

function asset(name: string): string {
  return readFileSync(join(ASSETS, name), 'utf8');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
