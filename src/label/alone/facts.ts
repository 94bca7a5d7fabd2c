/** Lines of facts: bylines with a label, date lines, forms above a document. */
import { fold } from '../../text';
import { bylineLabelEnd, looksLikeByline, parseByline } from '../byline';
import type { Item } from '../item';
import { MARK } from '../marks';
import { isMetaLine, readMeta } from '../meta';
import { namesOffice } from '../office';
import { labelledPieces, personBehindSourceLabel } from './source';

export function bylineReason(item: Item): string | null {
  const { block } = item;
  // "Phóng viên: Vì sao, thưa ông?" is a question in an interview.
  if (block.words > 24 || /[?？]$/.test(block.text) || (item.opens('sourceLabel') | item.opens('bylineLabel') | item.opens('bylineOpener')) === 0) return null;
  if (personBehindSourceLabel(block.text) !== null) return 'a source label before the name of a person';
  if (labelledPieces(block.text) > 1 || (item.dates.length > 0 && isMetaLine(block.text, readMeta(block.text)))) return null;
  const end = bylineLabelEnd(block.text);
  if (end === 0) return null;
  const { authors, organization } = parseByline(block.text.slice(end).replace(/[.;]$/, ''));
  const colon = /[:：]/.test(block.text.slice(0, end));
  if (!colon && (organization !== null || block.words > LONGEST_WITHOUT_COLON)) return null;
  return authors.length > 0 || namesOffice(fold(organization ?? '')) ? 'a byline label and a name' : null;
}

/** "By Jane Millward and John Roe", in words. */
const LONGEST_WITHOUT_COLON = 10;

export function todayReason(item: Item): string | null {
  if (item.block.words > 16 || item.dates.length === 0) return null;
  const meta = readMeta(item.block.text);
  return meta.dates[0]?.role === 'today' && meta.rest.length <= 3 ? "a label of today's date" : null;
}

export function datelineReason(item: Item): string | null {
  if (item.block.words > 30 || item.dates.length === 0) return null;
  const meta = readMeta(item.block.text);
  if (!isMetaLine(item.block.text, meta)) return null;
  const rest = meta.rest.join(' ');
  // "Phìn Xoong, ngày 06 tháng 5 năm 2022": the place before a comma heads a letter or a decision.
  const place = item.block.text.split(',')[0] ?? '';
  if (meta.dates.length === 1 && meta.rest.length === 1 && rest.startsWith(place)) return null;
  const said = meta.dates.some((date) => date.role !== null) || meta.views !== undefined;
  if (rest === '' || said) return 'a date and nothing else';
  // Names or a category may stand beside the date, a title may not.
  const named = meta.rest.every((piece) => looksLikeByline(piece) || bylineLabelEnd(piece) > 0 || piece.split(' ').length <= (meta.dates.some((date) => date.hasTime) || /[|•]/.test(item.block.text) ? LONGEST_CATEGORY : LONGEST_NAME));
  return named && !item.sentence && item.block.bullet === '' && item.block.hint !== 'item' ? 'a date with a name or a category beside it' : null;
}

/** Words beside a date that may name a section ("Văn hóa - Xã hội") where the time or a bar proves the date line, and where it does not. */
const LONGEST_CATEGORY = 6;
const LONGEST_NAME = 4;

/** A colon behind a word, not that of a time or an address. */
const GRID_COLON = /[^\d\s][:：](?!\/)/g;

/** A form's line, its subject included, in words. */
const LONGEST_GRID = 60;

/** A line of a form: two or more labels with their values, as Chinese portals print above a document. */
export function gridReason(item: Item): string | null {
  const { block, sentence } = item;
  if (block.words <= LONGEST_GRID && labelledPieces(block.text) > 1) return 'the author and the source in a row';
  const label = block.words > LONGEST_GRID ? 0 : item.opens('gridLabel');
  if (label > 0 && (block.hint === 'row' || /^ ?:/.test(block.folded.slice(label)))) return 'a label of the form above a document';
  if (sentence || block.words > LONGEST_GRID || item.opens('footerStart') > 0 || (item.marks & MARK.colon) === 0) return null;
  const labels = block.text.match(GRID_COLON)?.length ?? 0;
  const meta = labels >= 2 ? readMeta(block.text) : null;
  return meta !== null && (meta.views !== undefined || meta.dates.some((date) => date.role !== null) || /[\u4e00-\u9fff]/.test(block.text)) ? 'labels and values of a form' : null;
}
