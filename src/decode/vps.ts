/**
 * VPS, the table of the Vietnamese Professionals Society: one byte a letter, 14 rare capitals among the control characters.
 * The bytes are facts of the published table, checked against GNU recode.
 */
import { charactersOf, decodeWithCharacters } from './tables';

/** Letters and their bytes, in pairs. */
const BYTES =
  'àe0 áe1 ảe4 ãe3 ạe5 âe2 ầc0 ấc3 ẩc4 ẫc5 ậc6 ăe6 ằa2 ắa1 ẳa3 ẵa4 ặa5 đc7 èe8 ée9 ẻc8 ẽeb ẹcb êea ề8a ế89 ể8b ễcd ệ8c ìec íed ỉcc ĩef ịce ' +
  'òf2 óf3 ỏd5 õf5 ọ86 ôf4 ồd2 ốd3 ổb0 ỗ87 ộb6 ơd6 ờa9 ớa7 ởaa ỡab ợae ùf9 úfa ủfb ũdb ụf8 ưdc ừd8 ứd9 ửba ữbb ựbf ỳff ý9a ỷ9b ỹcf ỵ9c ' +
  'À80 Ác1 Ả81 Ã82 Ạ02 Âc2 Ầ84 Ấ83 Ẩ85 Ẫ1c Ậ03 Ă88 Ằ8e Ắ8d Ẳ8f Ẵf0 Ặ04 Đf1 Èd7 Éc9 Ẻde Ẽfe Ẹ05 Êca Ề93 Ế90 Ể94 Ễ95 Ệ06 Ìb5 Íb4 Ỉb7 Ĩb8 Ị10 ' +
  'Òbc Ób9 Ỏbd Õbe Ọ11 Ôd4 Ồ97 Ố96 Ổ98 Ỗ99 Ộ12 Ơf7 Ờ9e Ớ9d Ở9f Ỡa6 Ợ13 Ùa8 Úda Ủd1 Ũac Ụ14 Ưd0 Ừaf Ứad Ửb1 Ữ1d Ự15 Ỳb2 Ýdd Ỷfd Ỹb3 Ỵ19';

let table: readonly string[] | null = null;

/** Bytes without a letter of their own are read as windows-1252. */
function characters(): readonly string[] {
  if (table !== null) return table;
  const all = [...charactersOf('windows-1252')];
  for (const pair of BYTES.split(' ')) all[parseInt(pair.slice(1), 16)] = pair.charAt(0);
  table = all;
  return table;
}

/** Reads bytes in VPS. */
export function fromVps(bytes: Uint8Array): string {
  return decodeWithCharacters(bytes, characters());
}
