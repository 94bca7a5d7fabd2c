/** All locales, in the order in which the first of two equal phrases counts. A new language is a file here and a line below. */
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import type { Locale } from './locale';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { sv } from './sv';
import { vi } from './vi';
import { zh } from './zh';

export const locales: readonly Locale[] = [vi, en, fr, de, es, pt, it, pl, cs, id, nl, ro, sv, zh];
