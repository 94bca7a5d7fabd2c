/** The phrases themselves: complete, composed, without doubles, and never at odds with each other. */
import { describe, expect, test } from '@jest/globals';
import { lineKey } from '../src/lexicon/line-key';
import { locales } from '../src/locales';
import type { Locale } from '../src/locales/locale';
import { iconWords, networks } from '../src/locales/shared';
import { fold } from '../src/text';

type ListName = { [K in keyof Locale]: Locale[K] extends readonly string[] ? K : never }[keyof Locale];

/** Lists of which a language may have nothing to say. */
const MAY_BE_EMPTY: readonly ListName[] = ['breadcrumb', 'todayLabel', 'sourceWords', 'siteName', 'leadOpeners', 'bylineOpener', 'conjunctions', 'clauseWords', 'organizationEnd', 'gridLabel', 'storyOpeners', 'storyWords', 'farewells', 'slogan'];
const COUNTERS_THAT_MAY_BE_EMPTY = ['yesterday', 'week', 'month', 'year', 'other'];
/** These number their months, so that a month has no name. */
const NUMBERED_MONTHS = ['vi', 'zh'];

/** Phrases of these lists open a line without any other check; where a colon or a capital must follow, a bare word may stand. */
const UNGUARDED_STARTS: readonly ListName[] = ['breadcrumb', 'commentStart', 'previousNext', 'footerStart', 'todayLabel', 'documentWords', 'scheduleWords', 'organizationWords', 'roleWords'];
/** Phrases of these lists are looked for anywhere in a line. */
const PARTS: readonly ListName[] = ['footerPart', 'noticePart'];

/** Two lists that say opposite things of one and the same line. */
const CONTRADICTIONS: readonly (readonly [ListName, ListName])[] = [
  ['relatedHeading', 'popularHeading'], ['relatedHeading', 'sidebarHeading'], ['relatedHeading', 'comments'], ['relatedHeading', 'counterHeading'], ['relatedHeading', 'navigation'],
  ['relatedHeading', 'readMore'], ['relatedHeading', 'toolbar'], ['relatedHeading', 'share'], ['popularHeading', 'comments'], ['popularHeading', 'counterHeading'], ['popularHeading', 'sidebarHeading'],
  ['sidebarHeading', 'comments'], ['counterHeading', 'comments'], ['counterHeading', 'sidebarHeading'], ['publishedLabel', 'updatedLabel'], ['publishedLabel', 'todayLabel'],
  ['updatedLabel', 'todayLabel'], ['sourceLabel', 'bylineLabel'],
];

/** These are told by their script, which has no blanks between words. */
const TOLD_BY_SCRIPT = ['zh'];
/** Shares of function words are only comparable between lists of like length. */
const FEWEST_STOPWORDS = 30;
const MOST_STOPWORDS = 80;

function listsOf(locale: Locale): [string, readonly string[]][] {
  const lists: [string, readonly string[]][] = [];
  for (const [name, value] of Object.entries(locale) as [string, unknown][]) {
    if (Array.isArray(value) && name !== 'months') lists.push([name, value as string[]]);
  }
  locale.months.forEach((names, index) => lists.push([`months ${index + 1}`, names]));
  for (const [key, labels] of Object.entries(locale.counter)) lists.push([`counter ${key}`, labels]);
  return lists;
}

/** The form in which whole lines are compared. */
function lineForm(phrase: string): string {
  return lineKey(fold(phrase));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('no two locales have the same code', () => {
  expect(repeated(locales.map(({ code }) => code))).toEqual([]);
});

describe.each(locales.map((locale) => [locale.code, locale] as const))('locale %s', (code, locale) => {
  test('writes its phrases composed, trimmed and with single blanks, and none is empty', () => {
    const wrong = listsOf(locale).flatMap(([name, phrases]) => phrases.filter((phrase) => phrase === '' || phrase !== phrase.normalize('NFC').trim() || /\s{2}|[\t\n\u00a0\u00ad\u200b]/.test(phrase)).map((phrase) => `${name}: "${phrase}"`));
    expect(wrong).toEqual([]);
  });

  test('says nothing twice within a list', () => {
    expect(listsOf(locale).flatMap(([name, phrases]) => repeated(phrases).map((phrase) => `${name}: ${phrase}`))).toEqual([]);
  });

  test('fills every list that a language needs', () => {
    const optional = new Set<string>([...MAY_BE_EMPTY, ...COUNTERS_THAT_MAY_BE_EMPTY.map((key) => `counter ${key}`)]);
    if (TOLD_BY_SCRIPT.includes(code)) optional.add('stopwords');
    if (NUMBERED_MONTHS.includes(code)) locale.months.forEach((_, index) => optional.add(`months ${index + 1}`));
    const empty = listsOf(locale).filter(([name, phrases]) => phrases.length === 0 && !optional.has(name));
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  test('has twelve months', () => {
    expect(locale.months).toHaveLength(12);
  });

  test('writes the words of dates in lower case, one word each, without a full stop', () => {
    const words = [...locale.months.flat(), ...locale.dateWords];
    expect(words.filter((word) => word !== word.toLowerCase() || !/^[\p{L}\p{M}]+$/u.test(word))).toEqual([]);
  });

  test('has enough stopwords, each one word in lower case', () => {
    expect(locale.stopwords.length).toBeGreaterThanOrEqual(TOLD_BY_SCRIPT.includes(code) ? 0 : FEWEST_STOPWORDS);
    expect(locale.stopwords.length).toBeLessThanOrEqual(MOST_STOPWORDS);
    expect(locale.stopwords.filter((word) => word !== word.toLowerCase() || !/^[\p{L}\p{M}]+$/u.test(word))).toEqual([]);
  });

  test('opens no line by a bare function word', () => {
    const stopwords = new Set(locale.stopwords.map(fold));
    expect(UNGUARDED_STARTS.flatMap((name) => locale[name].filter((phrase) => stopwords.has(fold(phrase))).map((phrase) => `${name}: ${phrase}`))).toEqual([]);
  });

  test('looks for nothing within lines that is only a function word or a letter or two', () => {
    const stopwords = new Set(locale.stopwords.map(fold));
    const short = (phrase: string): boolean => !/[\u4e00-\u9fff]/.test(phrase) && phrase.length < 4;
    expect(PARTS.flatMap((name) => locale[name].filter((phrase) => stopwords.has(fold(phrase)) || short(phrase)).map((phrase) => `${name}: ${phrase}`))).toEqual([]);
  });

  test.each(CONTRADICTIONS)('has no phrase that is both %s and %s', (one, other) => {
    const known = new Set(locale[one].map(lineForm));
    expect(locale[other].filter((phrase) => known.has(lineForm(phrase)))).toEqual([]);
  });
});

test('a name of a month is the same month in every language', () => {
  const known = new Map<string, number>();
  const wrong: string[] = [];
  for (const { code, months } of locales) {
    months.forEach((names, index) => {
      for (const name of names.map(fold)) {
        if ((known.get(name) ?? index) !== index) wrong.push(`${code}: ${name}`);
        known.set(name, index);
      }
    });
  }
  expect(wrong).toEqual([]);
});

test('a label of a visitor counter is the same key in every language', () => {
  const known = new Map<string, string>();
  const wrong: string[] = [];
  for (const { code, counter } of locales) {
    for (const [key, labels] of Object.entries(counter)) {
      for (const label of labels.map(fold)) {
        if ((known.get(label) ?? key) !== key) wrong.push(`${code}: ${label} (${known.get(label) ?? ''}, ${key})`);
        known.set(label, key);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([['networks', networks], ['icon words', iconWords]] as const)('the %s are composed, trimmed and named once', (_, words) => {
  expect(words.filter((word) => word === '' || word !== word.normalize('NFC').trim())).toEqual([]);
  expect(repeated(words.map(lineForm))).toEqual([]);
});

test('no icon word is a menu entry of a language', () => {
  const icons = new Set(iconWords.map(lineForm));
  expect(locales.flatMap(({ code, navigation, home }) => [...navigation, ...home].filter((phrase) => icons.has(lineForm(phrase))).map((phrase) => `${code}: ${phrase}`))).toEqual([]);
});

/** First words of names, some of which are frequent words of a language: a byline that opens with a function word is none. */
const FIRST_OF_NAMES = ['Mai', 'Vi', 'Lan', 'Linh', 'Minh', 'Nam', 'Thu', 'Chu', 'Eva', 'Ana'];

test.each(FIRST_OF_NAMES)('the name %s is no function word', (name) => {
  expect(locales.filter(({ stopwords }) => stopwords.map(fold).includes(fold(name))).map(({ code }) => code)).toEqual([]);
});

/** Share of a text's words that are function words of a locale, as the page's language is guessed. */
function share(text: string, locale: Locale): number {
  const words = fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  const stopwords = new Set(locale.stopwords.map(fold));
  return words.filter((word) => stopwords.has(word)).length / words.length;
}

describe('function words tell a language from all others', () => {
  const samples: readonly [string, string][] = [
    ['en', 'The swimming pool will be closed for repairs until the end of the month, and season tickets that are still valid have been extended by two weeks.'],
    ['fr', "La piscine est fermée pour travaux jusqu'à la fin du mois et les abonnements qui sont encore valables ont été prolongés de deux semaines par la commune."],
    ['de', 'Das Hallenbad ist wegen einer Reparatur bis zum Ende des Monats geschlossen, und die Karten, die noch gültig sind, werden um zwei Wochen verlängert.'],
    ['es', 'La piscina estará cerrada por obras hasta el final del mes y los abonos que están todavía en vigor se han ampliado dos semanas más para los vecinos.'],
    ['it', "La piscina è chiusa per lavori fino alla fine del mese e gli abbonamenti che sono ancora validi sono stati prolungati di due settimane dall'ufficio."],
    ['pt', 'A piscina está fechada para obras até ao fim do mês e as assinaturas que ainda são válidas foram prorrogadas por duas semanas, com o apoio da câmara.'],
    ['pl', 'Basen jest zamknięty z powodu remontu do końca miesiąca, a karnety, które są jeszcze ważne, zostały przedłużone o dwa tygodnie dla wszystkich oraz po tym terminie nie będą wydawane.'],
    ['cs', 'Bazén je kvůli opravě zavřený až do konce měsíce a permanentky, které jsou ještě platné, se prodlužují o dva týdny pro všechny, kteří si je koupili v tomto roce.'],
    ['id', 'Kolam renang ini ditutup untuk perbaikan sampai dengan akhir bulan dan kartu yang masih berlaku akan diperpanjang selama dua minggu oleh pemerintah kota.'],
    ['nl', 'Het zwembad is wegens een verbouwing tot het einde van de maand gesloten en de abonnementen die nog geldig zijn worden door de gemeente met twee weken verlengd.'],
    ['ro', 'Bazinul este închis pentru reparații până la sfârșitul lunii, iar abonamentele care sunt încă valabile au fost prelungite cu două săptămâni de către primărie.'],
    ['sv', 'Badhuset är stängt för renovering till slutet av månaden och de kort som fortfarande gäller har förlängts med två veckor för alla som köpt dem under året.'],
  ];
  test.each(samples)('%s', (code, text) => {
    const best = locales.filter(({ code: other }) => other !== 'vi').toSorted((a, b) => share(text, b) - share(text, a));
    expect(best[0]?.code).toBe(code);
    expect(share(text, best[0] as Locale)).toBeGreaterThan(share(text, best[1] as Locale));
  });
});
