/** Which lists of a locale match a whole line, the first words of a line, or anywhere in it. */
import type { Locale } from '../locales/locale';

/** Lists of a locale that hold phrases for the matcher. */
export type Topic = {
  [K in keyof Locale]: Locale[K] extends readonly string[] ? K : never;
}[keyof Locale] | 'icon';

/** Topics whose phrases match a whole line. */
export const LINE_TOPICS = [
  'home', 'navigation', 'toolbar', 'share', 'comments', 'relatedHeading', 'popularHeading', 'sidebarHeading', 'readMore',
  'counterHeading', 'noise', 'previousNext', 'views', 'todayLabel', 'publishedLabel', 'updatedLabel', 'tags', 'attachment',
  'bylineLabel', 'bylineOpener', 'photoLabel', 'sourceLabel', 'weekdays', 'icon',
] as const satisfies readonly Topic[];

/** Topics whose phrases match the first words of a line. */
export const START_TOPICS = [
  'breadcrumb', 'commentStart', 'previousNext', 'relatedHeading', 'popularHeading', 'footerStart', 'attachment', 'tags', 'documentWords', 'scheduleWords',
  'bylineLabel', 'bylineOpener', 'photoLabel', 'sourceLabel', 'sourceWords', 'publishedLabel', 'updatedLabel', 'todayLabel', 'views',
  'organizationWords', 'roleWords', 'home', 'counterHeading', 'siteName', 'clauseWords', 'gridLabel', 'weekdays', 'otherOpeners', 'slogan',
] as const satisfies readonly Exclude<Topic, 'icon'>[];

/** Topics whose phrases match anywhere in a line. */
export const PART_TOPICS = [
  'footerPart', 'noticePart', 'outletWords', 'organizationWords', 'roleWords', 'views', 'updatedLabel', 'publishedLabel', 'photoLabel', 'relatedWords', 'photoReport',
] as const satisfies readonly Exclude<Topic, 'icon'>[];

/** Topics asked of few lines: whether a phrase of theirs opens a line, or stands anywhere in it. In the tables above their common words would be met at every step. */
export const SELDOM_TOPICS = [
  'leadOpeners', 'storyOpeners', 'storyWords', 'farewells', 'headingStart', 'captionStart', 'captionPart', 'errorPage', 'announcement',
] as const satisfies readonly Exclude<Topic, 'icon'>[];

export type LineTopic = (typeof LINE_TOPICS)[number];
export type StartTopic = (typeof START_TOPICS)[number];
export type PartTopic = (typeof PART_TOPICS)[number];
export type SeldomTopic = (typeof SELDOM_TOPICS)[number];

/** Topics whose phrases, in scripts without blanks, also match the end of a line: Chinese names the kind of a thing last. */
export const CLOSING_TOPICS = ['documentWords', 'organizationEnd'] as const satisfies readonly Exclude<Topic, 'icon'>[];

export type ClosingTopic = (typeof CLOSING_TOPICS)[number];

/** Behind the key of a counter's label in the tables: "lượt khách trong tháng" may count tourists, and "Năm:" tell when a book was printed. */
export const UNSURE = '?';
