/** Writes text in the encodings that the decoder reads, without its tables: from published facts and iconv-lite's encoder. */
import * as iconv from 'iconv-lite';

/** Text in bytes; throws at a character that the encoding lacks. */
export type Encoder = (text: string) => Uint8Array;

/** Any encoding of iconv-lite. */
export function encoder(label: string): Encoder {
  return (text) => {
    const bytes = iconv.encode(text, label);
    const back = iconv.decode(bytes, label);
    if (back !== text) throw new Error(`not in ${label}: ${[...text].filter((letter) => !back.includes(letter)).join(' ')}`);
    return bytes;
  };
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/** windows-1258 has vowels and tones, but most vowels with a tone only as two characters. */
const windows1258: Encoder = (text) => {
  const pieces = [...text].map((letter) => {
    if (iconv.decode(iconv.encode(letter, 'windows-1258'), 'windows-1258') === letter) return letter;
    const parts = letter.normalize('NFD');
    const tone = TONES.exec(parts)?.[0] ?? '';
    return parts.replace(tone, '').normalize('NFC') + tone;
  });
  return encoder('windows-1258')(pieces.join(''));
};

/** TCVN3 has no capitals with a tone: fonts draw the small letters as capitals. Quotes and dashes are those of windows-1252. */
const tcvn3: Encoder = (text) =>
  Buffer.concat([...withoutToneCapitals(text)].map((letter) => (/[–—‘’“”…]/.test(letter) ? encoder('windows-1252')(letter) : encoder('tcvn')(letter))));

export function withoutToneCapitals(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => (letter < '\x7f' || 'ĂÂĐÊÔƠƯ'.includes(letter) ? letter : letter.toLowerCase()));
}

/** Byte order of the VPS table as GNU recode prints it (0x99 is from the Mozilla table, recode leaves it out). */
const VPS =
  'Ạ02 Ậ03 Ặ04 Ẹ05 Ệ06 Ị10 Ọ11 Ộ12 Ợ13 Ụ14 Ự15 Ỵ19 Ẫ1c Ữ1d À80 Ả81 Ã82 Ấ83 Ầ84 Ẩ85 ọ86 ỗ87 Ă88 ế89 ề8a ể8b ệ8c Ắ8d Ằ8e Ẳ8f Ế90 Ề93 Ể94 Ễ95 Ố96 Ồ97 Ổ98 Ỗ99 ' +
  'ý9a ỷ9b ỵ9c Ớ9d Ờ9e Ở9f ắa1 ằa2 ẳa3 ẵa4 ặa5 Ỡa6 ớa7 Ùa8 ờa9 ởaa ỡab Ũac Ứad ợae Ừaf ổb0 Ửb1 Ỳb2 Ỹb3 Íb4 Ìb5 ộb6 Ỉb7 Ĩb8 Ób9 ửba ữbb Òbc Ỏbd Õbe ựbf ' +
  'ầc0 Ác1 Âc2 ấc3 ẩc4 ẫc5 ậc6 đc7 ẻc8 Éc9 Êca ẹcb ỉcc ễcd ịce ỹcf Ưd0 Ủd1 ồd2 ốd3 Ôd4 ỏd5 ơd6 Èd7 ừd8 ứd9 Úda ũdb ưdc Ýdd Ẻde àe0 áe1 âe2 ãe3 ảe4 ạe5 ăe6 èe8 ée9 ' +
  'êea ẽeb ìec íed ĩef Ẵf0 Đf1 òf2 óf3 ôf4 õf5 Ơf7 ụf8 ùf9 úfa ủfb Ỷfd Ẽfe ỳff';

const vpsBytes = new Map(VPS.split(' ').map((pair) => [pair.charAt(0), parseInt(pair.slice(1), 16)]));

const vps: Encoder = (text) =>
  Uint8Array.from(text, (letter) => {
    const byte = letter < '\x7f' ? letter.charCodeAt(0) : vpsBytes.get(letter);
    if (byte === undefined) throw new Error(`not in VPS: ${letter}`);
    return byte;
  });

/** VNI Windows as GNU recode prints it; capitals are the capitals of both characters. */
const VNI =
  'à=aø á=aù ã=aõ ả=aû ạ=aï ă=aê ằ=aè ắ=aé ẵ=aü ẳ=aú ặ=aë â=aâ ầ=aà ấ=aá ẫ=aã ẩ=aå ậ=aä è=eø é=eù ẽ=eõ ẻ=eû ẹ=eï ê=eâ ề=eà ế=eá ễ=eã ể=eå ệ=eä ì=ì í=í ĩ=ó ỉ=æ ị=ò ' +
  'ò=oø ó=où õ=oõ ỏ=oû ọ=oï ô=oâ ồ=oà ố=oá ỗ=oã ổ=oå ộ=oä ơ=ô ờ=ôø ớ=ôù ỡ=ôõ ở=ôû ợ=ôï ù=uø ú=uù ũ=uõ ủ=uû ụ=uï ư=ö ừ=öø ứ=öù ữ=öõ ử=öû ự=öï ỳ=yø ý=yù ỹ=yõ ỷ=yû ỵ=î đ=ñ';

const vniPairs = new Map(
  VNI.split(' ').flatMap((pair) => {
    const [letter = '', written = ''] = pair.split('=');
    return [[letter, written], [letter.toUpperCase(), written.toUpperCase()]] as const;
  }),
);

const vni: Encoder = (text) => encoder('windows-1252')([...text].map((letter) => vniPairs.get(letter) ?? letter).join(''));

export const VIETNAMESE_ENCODERS: Readonly<Record<'windows-1258' | 'tcvn3' | 'viscii' | 'vps' | 'vni', Encoder>> = {
  'windows-1258': windows1258,
  tcvn3,
  viscii: encoder('viscii'),
  vps,
  vni,
};

/** Without the signs that the Vietnamese encodings lack. */
export function withPlainSigns(text: string): string {
  return text.replace(/[“”«»]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replaceAll('…', '...').replaceAll('³', '3').replaceAll('\u00a0', ' ');
}

/** What a program shows that takes bytes for an encoding; undefined bytes become C1 controls, as in browsers. */
export function readAs(bytes: Uint8Array, label: 'windows-1252' | 'iso-8859-1' | 'windows-1258'): string {
  if (label === 'iso-8859-1') return Buffer.from(bytes).toString('latin1');
  return Array.from(bytes, (byte) => {
    const character = iconv.decode(Buffer.of(byte), label);
    return character === '\ufffd' || byte < 0x80 ? String.fromCharCode(byte) : character;
  }).join('');
}
