/** Stand-in. */
export interface DateNames { readonly months: ReadonlyMap<string, number>; readonly weekdays: ReadonlySet<string>; readonly dateWords: ReadonlySet<string> }
export interface FoundDate { readonly iso: string; readonly start: number; readonly end: number; readonly hasTime: boolean; readonly filler: boolean; readonly order: 'dmy' | 'ymd' | 'mdy'; readonly ambiguous: boolean }
const D = /(?<![\d/.-])(?:(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})|(\d{4})([/.-])(\d{1,2})\6(\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:de |tháng )?(\p{L}+\.?|\d{1,2})(?: de| năm|,)? (\d{4})|(\p{L}{3,9}) (\d{1,2}), (\d{4}))(?!\d)/gu;
const T = /^[\s,|\-–T@•lúcàsaum]{0,6}(\d{1,2})[:h](\d{2})(?::(\d{2}))?\s?(AM|PM|SA|CH)?\s*(?:[([]?\s?(?:GMT|UTC)\s?([+-]\d{1,2})(?::?00)?[)\]]?)?/i;
const TB = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(AM|PM|SA|CH)?[\s,|\-–]{0,4}$/i;
export function findDates(text: string, names: DateNames): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const out: FoundDate[] = [];
  const pad = (n: number): string => String(n).padStart(2, '0');
  for (const m of text.matchAll(D)) {
    let y = 0, mo = 0, d = 0, order: 'dmy' | 'ymd' | 'mdy' = 'dmy';
    if (m[4]) { d = +(m[1] ?? 0); mo = +(m[3] ?? 0); y = +m[4]; }
    else if (m[5]) { y = +m[5]; mo = +(m[7] ?? 0); d = +(m[8] ?? 0); order = 'ymd'; }
    else if (m[9]) { y = +m[9]; mo = +(m[10] ?? 0); d = +(m[11] ?? 0); order = 'ymd'; }
    else if (m[14]) { d = +(m[12] ?? 0); y = +m[14]; const w = (m[13] ?? '').toLowerCase().replace('.', ''); mo = /^\d+$/.test(w) ? +w : names.months.get(w) ?? 0; }
    else if (m[17]) { d = +(m[16] ?? 0); y = +m[17]; mo = names.months.get((m[15] ?? '').toLowerCase()) ?? 0; order = 'mdy'; }
    if (mo > 12 && d <= 12) [mo, d] = [d, mo];
    if (mo < 1 || mo > 12 || d < 1 || d > 31 || y < 1900 || y > 2099) continue;
    let start = m.index, end = m.index + m[0].length, iso = `${y}-${pad(mo)}-${pad(d)}`, filler = false, hasTime = false;
    const a = T.exec(text.slice(end)); const b = a ? null : TB.exec(text.slice(0, start));
    const t = a ?? b;
    if (t) {
      if (a) end += a[0].length; else start = t.index;
      let h = +(t[1] ?? 0); const ap = t[4]?.toUpperCase();
      if ((ap === 'PM' || ap === 'CH') && h < 12) h += 12; if ((ap === 'AM' || ap === 'SA') && h === 12) h = 0;
      filler = h === 0 && t[2] === '00';
      if (!filler) { iso += `T${pad(h)}:${t[2]}:${t[3] ?? '00'}`; hasTime = true;
        if (a?.[5]) iso += `${a[5][0]}${pad(Math.abs(+a[5]))}:00`;
        else { const g = /^\s*(?:[([]\s*)?GMT\s?([+-]\d{1,2})\s*[)\]]?/.exec(text.slice(end)); if (g) { end += g[0].length; iso += `+${pad(+(g[1] ?? 0))}:00`; } } }
    }
    const wd = /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật)[\s,-]*(?:ngày )?$/iu.exec(text.slice(0, start).toLowerCase());
    if (wd) start = wd.index;
    out.push({ iso, start, end, hasTime, filler, order, ambiguous: false });
  }
  return out;
}
