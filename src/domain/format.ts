import type { Fact } from './fact.ts';
import { createDateFormat } from './format-dates.ts';
import { createNumberFormats, formatAmount, formatShort, formatTick } from './format-numbers.ts';
import type { PartialDate } from './partial-date.ts';
import type { Unit } from './unit.ts';

/** What a language needs to write values: its locale, its words for bounds, its date style. */
export interface FormatOptions {
  language: string;
  locale: string;
  /** `long`: 17 December 2025; `numeric`: 17/12/2025. */
  dates: 'long' | 'numeric';
  /** `symbol`: US$400 million; `code`: 400 triệu USD. */
  currencies?: 'symbol' | 'code';
  /** Phrase per qualifier with `{value}` where the value stands, e.g. `up to {value}`. */
  qualifiers: Record<NonNullable<Fact['qualifier']>, string>;
}

/** Writes every number and date of one language; the only place that does. */
export interface Formatter {
  language: string;
  /** 1234.5 → “1,234.5”. At most two decimals. */
  number(value: number): string;
  /** 3500000 tonnes → “3.5 million tonnes”; 70 per cent → “70%”; a date as `date`. */
  value(value: number | string, unit: Unit): string;
  /** As `value` with the unit’s symbol or none: for axes and labels. */
  short(value: number, unit: Unit): string;
  /** 10000000 → “10M”, 70 per cent → “70%”: for axis ticks. */
  tick(value: number, unit: Unit): string;
  /** A fact with its qualifier: “up to 10 years”. */
  fact(fact: Pick<Fact, 'value' | 'qualifier'>, unit: Unit): string;
  /** “at least 74%” of “74%”; the text as it is without a qualifier. */
  qualify(text: string, qualifier: Fact['qualifier']): string;
  /** `2025` → “2025”, `2025-10` → “October 2025”, `2025-10-26` → “26 October 2025”. */
  date(date: PartialDate): string;
  /** “a, b and c”. */
  list(items: readonly string[]): string;
  /** “a, b or c”. */
  either(items: readonly string[]): string;
  /** `en` → “English”, as this language calls it within a sentence. */
  languageName(code: string): string;
  compare(a: string, b: string): number;
}

export function createFormatter(options: FormatOptions): Formatter {
  const { language, qualifiers } = options;
  const locale = localeOf(options.locale);
  const formats = createNumberFormats(locale, options.currencies);
  const date = createDateFormat(locale, options.dates);
  const lists = new Intl.ListFormat(locale);
  const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const qualify = (text: string, qualifier: Fact['qualifier']): string =>
    qualifier ? qualifiers[qualifier].replace('{value}', () => text) : text;
  const value = (amount: number | string, unit: Unit): string =>
    typeof amount === 'string' || unit.style === 'date'
      ? date(String(amount))
      : formatAmount(amount, unit, formats, language);
  return {
    language,
    number: formats.plain,
    value,
    short: (amount, unit) => formatShort(amount, unit, formats),
    tick: (amount, unit) => formatTick(amount, unit, formats),
    date,
    qualify,
    fact: (fact, unit) => qualify(value(fact.value, unit), fact.qualifier),
    list: (items) => lists.format(items),
    either: (items) => alternatives.format(items),
    languageName: (code) => {
      const name = languages.of(code) ?? code;
      // Intl gives the heading of a list, “Tiếng Anh”; within a sentence it is “tiếng Anh”.
      return language === 'vi' ? name.replace(/^Tiếng/, 'tiếng') : name;
    },
    compare: collator.compare,
  };
}

/**
 * The locale with the calendar and the digits in which sources give their figures: in every language a
 * year is the same number, and a figure can be compared and copied.
 */
export function localeOf(tag: string): string {
  return new Intl.Locale(tag, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}
