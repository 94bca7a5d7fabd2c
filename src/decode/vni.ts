/**
 * VNI Windows, the standard layout: a letter is a base letter and a mark, each one Latin-1 character
 * ("à" = a + ø, "ấ" = a + á), a few letters have a character of their own. Layout: VNI Software Co., "VNI-Win".
 */

/** Mark characters behind a plain vowel; capitals use the capital form of the mark. */
const TONES: Readonly<Record<string, string>> = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const CIRCUMFLEX: Readonly<Record<string, string>> = { â: '', à: '\u0300', á: '\u0301', å: '\u0309', ã: '\u0303', ä: '\u0323' };
const BREVE: Readonly<Record<string, string>> = { ê: '', è: '\u0300', é: '\u0301', ú: '\u0309', ü: '\u0303', ë: '\u0323' };
/** Letters of their own: horned o and u, d with stroke, the i and y that take no mark. */
const OWN: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

function build(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const add = (vni: string, letter: string): void => {
    const composed = letter.normalize('NFC');
    map.set(vni, composed);
    map.set(vni.toUpperCase(), composed.toUpperCase());
    if (vni.length === 2) map.set(vni.charAt(0).toUpperCase() + vni.charAt(1), composed.toUpperCase());
  };
  for (const [vni, letter] of Object.entries(OWN)) add(vni, letter);
  for (const [mark, tone] of Object.entries(TONES)) {
    for (const vowel of 'aeouy') add(vowel + mark, vowel + tone);
    add(`ô${mark}`, `ơ${tone}`);
    add(`ö${mark}`, `ư${tone}`);
  }
  for (const [mark, tone] of Object.entries(CIRCUMFLEX)) for (const vowel of 'aeo') add(vowel + mark, `${vowel}\u0302${tone}`);
  for (const [mark, tone] of Object.entries(BREVE)) add(`a${mark}`, `a\u0306${tone}`);
  return map;
}

let letters: ReadonlyMap<string, string> | null = null;

/** Letters by their one or two VNI characters. */
function vniLetters(): ReadonlyMap<string, string> {
  letters ??= build();
  return letters;
}

/** Reads text whose Latin-1 letters are VNI characters. Characters outside the layout stay. */
export function fromVni(text: string): string {
  const table = vniLetters();
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const pair = table.get(text.slice(i, i + 2));
    if (pair !== undefined && i + 1 < text.length && text.charCodeAt(i + 1) > 127) {
      out += pair;
      i++;
    } else out += table.get(text.charAt(i)) ?? text.charAt(i);
  }
  return out;
}
