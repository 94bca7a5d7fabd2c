import type { Page } from '../../types';
export function readFeed(_text: string, _url: string | null): Page | null { return null; }
