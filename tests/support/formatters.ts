import { createFormatter, type FormatOptions, type Formatter } from '../../src/domain/format.ts';
import type { Unit } from '../../src/domain/unit.ts';

const locales = { en: 'en-GB', vi: 'vi-VN', fr: 'fr', th: 'th-TH', my: 'my-MM' };
export type Language = keyof typeof locales;

const qualifiers: Record<'en' | 'vi' | 'fr', FormatOptions['qualifiers']> = {
  en: {
    about: 'about {value}',
    'up-to': 'up to {value}',
    'more-than': 'more than {value}',
    'less-than': 'less than {value}',
    'at-least': 'at least {value}',
  },
  vi: {
    about: 'khoảng {value}',
    'up-to': 'tới {value}',
    'more-than': 'hơn {value}',
    'less-than': 'dưới {value}',
    'at-least': 'ít nhất {value}',
  },
  fr: {
    about: 'environ {value}',
    'up-to': 'jusqu’à {value}',
    'more-than': 'plus de {value}',
    'less-than': 'moins de {value}',
    'at-least': 'au moins {value}',
  },
};

export function formatterOf(
  language: Language,
  dates: FormatOptions['dates'] = 'long',
  currencies: FormatOptions['currencies'] = 'symbol',
): Formatter {
  return createFormatter({
    language,
    locale: locales[language],
    dates,
    currencies,
    qualifiers: language in qualifiers ? qualifiers[language as 'en'] : qualifiers.en,
  });
}

/** Units as an editor of three languages describes them. */
export const units = {
  percent: { style: 'percent', name: { en: 'Per cent' } },
  number: { style: 'number', name: { en: 'Number' } },
  date: { style: 'date', name: { en: 'Date' } },
  usd: { style: 'currency', name: { en: 'US dollars' }, currency: 'USD' },
  eur: { style: 'currency', name: { en: 'Euros' }, currency: 'EUR' },
  vnd: { style: 'currency', name: { en: 'Dong' }, currency: 'VND' },
  usdPerKilogram: {
    style: 'currency',
    name: { en: 'US dollars a kilogram' },
    currency: 'USD',
    dimension: 'money/mass',
    per: { en: 'a kilogram', vi: 'một kilôgam', fr: 'le kilogramme' },
  },
  tonnes: {
    style: 'quantity',
    name: { en: 'Tonnes', vi: 'Tấn', fr: 'Tonnes' },
    dimension: 'mass',
    text: {
      en: { one: 'tonne', other: 'tonnes' },
      vi: { other: 'tấn' },
      fr: { one: 'tonne', many: 'de tonnes', other: 'tonnes' },
    },
    symbol: { en: 't' },
  },
  years: {
    style: 'quantity',
    name: { en: 'Years' },
    dimension: 'time',
    text: {
      en: { one: 'year', other: 'years' },
      vi: { other: 'năm' },
      fr: { one: 'an', many: 'd’années', other: 'ans' },
    },
  },
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof units;

/** Text with every kind of space as a plain one, so that a table of rows can be read. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
