/**
 * VPS, the table of the Vietnamese Professionals Society: one byte a letter. Some capitals have no byte of their own
 * and are written with the small letter. The bytes are facts found in public conversion tables and checked by syllables.
 */
import { decodeWithTable } from './labels';

/** Letters and their bytes, in pairs. */
const BYTES =
  'àe0 áe1 ảe4 ãe3 ạe5 âe2 ầc0 ấc3 ẩc4 ẫc5 ậc6 ăe6 ằa2 ắa1 ẳa3 ẵa4 ặa5 đc7 èe8 ée9 ẻc8 ẽeb ẹcb êea ề8a ế89 ể8b ễcd ệ8c ìec íed ỉcc ĩef ịce ' +
  'òf2 óf3 ỏd5 õf5 ọ86 ôf4 ồd2 ốd3 ổb0 ỗ87 ộb6 ơd6 ờa9 ớa7 ởaa ỡab ợae ùf9 úfa ủfb ũdb ụf8 ưdc ừd8 ứd9 ửba ữbb ựbf ỳff ý9a ỷ9b ỹcf ỵ9c ' +
  'À80 Ác1 Ả81 Ã82 Âc2 Ầ84 Ấ83 Ẩ85 Ă88 Ằ8e Ắ8d Ẳ8f Ẵf0 Đf1 Èd7 Éc9 Ẻde Ẽfe Êca Ề93 Ế90 Ể94 Ễ95 Ìb5 Íb4 Ỉb7 Ĩb8 Òbc Ób9 Ỏbd Õbe Ôd4 Ồ97 Ố96 Ổ98 Ỗ99 ' +
  'Ơf7 Ờ9e Ớ9d Ở9f Ỡa6 Ùa8 Úda Ủd1 Ũac Ưd0 Ừaf Ứad Ửb1 Ỳb2 Ýdd Ỷfd Ỹb3';

let table: readonly string[] | null = null;

/** Letter of each byte; bytes without a letter of their own are those of windows-1252. */
export function vpsTable(): readonly string[] {
  if (table !== null) return table;
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = [...decodeWithTable(all, 'windows-1252')];
  for (const pair of BYTES.split(' ')) letters[parseInt(pair.slice(1), 16)] = pair.charAt(0);
  table = letters;
  return table;
}

export function fromVps(bytes: Uint8Array): string {
  const letters = vpsTable();
  let out = '';
  for (const byte of bytes) out += letters[byte] ?? '';
  return out;
}
