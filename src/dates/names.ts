/** What the date reader must know of languages; the lexicon gives it. All words in folded form. */
export interface DateNames {
  /** Month names and abbreviations to 1..12. */
  readonly months: ReadonlyMap<string, number>;
  /** Days of the week, also of several words (`thứ hai`). */
  readonly weekdays: ReadonlySet<string>;
  /** Words that may stand inside a date: `tháng`, `de`, `lúc`, `um`. */
  readonly dateWords: ReadonlySet<string>;
}
