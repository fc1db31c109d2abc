import { getOrMake } from './memo.ts';
import type { Fact } from './fact.ts';
import { textIn } from './text-in.ts';
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
  /** `2025` → “2025”, `2025-10` → “October 2025”, `2025-10-26` → “26 October 2025”. */
  date(date: PartialDate): string;
  /** “a, b and c”. */
  list(items: readonly string[]): string;
  /** `en` → “English”, as this language calls it within a sentence. */
  languageName(code: string): string;
  compare(a: string, b: string): number;
}

const million = 1_000_000;

export function createFormatter(options: FormatOptions): Formatter {
  const { language } = options;
  const locale = localeOf(options.locale);
  const intl = keep(
    (settings: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...settings }),
  );
  const calendar = keep(
    (settings: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...settings }),
  );
  const plain = intl({});
  const percent = intl({ style: 'percent' });
  const long = intl({ notation: 'compact', compactDisplay: 'long' });
  const compact = intl({ notation: 'compact' });
  const plural = new Intl.PluralRules(locale, { maximumFractionDigits: 2 });
  const lists = new Intl.ListFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const collator = new Intl.Collator(locale, { numeric: true });

  const number = (value: number) => plain.format(value);
  const category = (value: number) =>
    // “3.5 million” takes the form of whole millions, as in French “millions de tonnes”.
    plural.select(Math.abs(value) < million ? value : Math.round(value / million) * million);
  const readable = (value: number) => (Math.abs(value) >= million ? long : plain).format(value);

  /** Words for the scale instead of letters: “US$400 million”, where Intl alone writes “US$400m”. */
  function money(value: number, currency: string) {
    const style = { style: 'currency', currency, currencyDisplay: options.currencies } as const;
    const exact = intl({ ...style, minimumFractionDigits: 0 });
    if (Math.abs(value) < million) return exact.format(value);
    const parts = intl({ ...style, maximumFractionDigits: 0 }).formatToParts(Math.sign(value));
    const amount = long.format(Math.abs(value));
    return parts.map(({ type, value: text }) => (type === 'integer' ? amount : text)).join('');
  }

  function value(amount: number | string, unit: Unit): string {
    if (typeof amount === 'string' || unit.style === 'date') return date(String(amount));
    switch (unit.style) {
      case 'percent':
        return percent.format(amount / 100);
      case 'currency': {
        const price = money(amount, unit.currency);
        return unit.per ? `${price} ${textIn(unit.per, language)}` : price;
      }
      case 'quantity': {
        const forms = unit.text[language] ?? Object.values(unit.text)[0] ?? {};
        return `${readable(amount)} ${forms[category(amount)] ?? forms['other'] ?? ''}`.trim();
      }
      default:
        return readable(amount);
    }
  }

  function short(amount: number, unit: Unit): string {
    if (unit.style === 'percent') return percent.format(amount / 100);
    if (unit.style === 'currency') return money(amount, unit.currency);
    return readable(amount);
  }

  function tick(amount: number, unit: Unit): string {
    if (unit.style === 'percent') return percent.format(amount / 100);
    if (unit.style === 'currency') {
      return intl({
        style: 'currency',
        currency: unit.currency,
        currencyDisplay: options.currencies,
        minimumFractionDigits: 0,
        notation: 'compact',
      }).format(amount);
    }
    return (Math.abs(amount) >= million ? compact : plain).format(amount);
  }

  function date(partial: PartialDate): string {
    const [year, month, day] = partial.split('-').map(Number);
    if (!month) return partial;
    const time = Date.UTC(year ?? 0, month - 1, day ?? 1);
    if (options.dates === 'numeric') {
      const parts = calendar({ month: '2-digit', day: '2-digit' }).formatToParts(time);
      return joinParts(day ? parts : withoutDay(parts));
    }
    return calendar({ month: 'long', ...(day ? { day: 'numeric' } : {}) }).format(time);
  }

  return {
    language,
    number,
    value,
    short,
    tick,
    date,
    fact: (fact, unit) => {
      const text = value(fact.value, unit);
      return fact.qualifier ? options.qualifiers[fact.qualifier].replace('{value}', text) : text;
    },
    list: (items) => lists.format(items),
    languageName: (code) => {
      const name = languages.of(code) ?? code;
      // Intl gives the heading of a list, “Tiếng Anh”; within a sentence it is “tiếng Anh”.
      return language === 'vi' ? name.replace(/^Tiếng/, 'tiếng') : name;
    },
    compare: collator.compare,
  };
}

const joinParts = (parts: readonly { value: string }[]) => parts.map(({ value }) => value).join('');

/** “12/2025” of “17/12/2025”: the day goes with the mark that parts it from the rest. */
function withoutDay(parts: readonly Intl.DateTimeFormatPart[]): Intl.DateTimeFormatPart[] {
  const day = parts.findIndex(({ type }) => type === 'day');
  const mark = day === parts.length - 1 ? day - 1 : day + 1;
  return parts.filter((_, index) => index !== day && index !== mark);
}

/**
 * The locale with the calendar and the digits in which sources give their figures: in every language a
 * year is the same number, and a figure can be compared and copied.
 */
export function localeOf(tag: string): string {
  return new Intl.Locale(tag, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

/** Makes each thing once: an Intl formatter costs far more to make than to use. */
function keep<Settings, Made>(make: (settings: Settings) => Made): (settings: Settings) => Made {
  const made = new Map<string, Made>();
  return (settings) => getOrMake(made, JSON.stringify(settings), () => make(settings));
}
