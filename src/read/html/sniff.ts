export function looksLikeHtml(text: string): boolean { return /^\s*<(?:!doctype|html)/i.test(text); }
