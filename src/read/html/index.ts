import type { Page } from '../../types'; export function readHtml(_s: string, _o?: { url?: string | null }): Page { throw new Error('stand-in'); }
