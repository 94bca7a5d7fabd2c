import type { DecodedText } from '../types';
export function decode(bytes: Uint8Array, _options: { encoding?: string; declared?: string | null } = {}): DecodedText {
  return { text: new TextDecoder('utf-8').decode(bytes).normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\u00ad\u200b\u2060\ufeff]/g, ''), encoding: 'utf-8', repairs: [], warnings: [] };
}
