import { makeOnce } from './memo.ts';
import { textIn } from './text-in.ts';
import type { Unit } from './unit.ts';

const million = 1_000_000;

/** The ways in which one language writes numbers. */
export interface NumberFormats {
  plain(value: number): string;
  /** 70 → “70%”. */
  percent(value: number): string;
  /** 3500000 → “3.5 million”; below a million as `plain`. */
  readable(value: number): string;
  /** 3500000 → “3.5M”; below a million as `plain`. */
  compact(value: number): string;
  money(value: number, currency: string): string;
  compactMoney(value: number, currency: string): string;
  /** The form that a noun takes after the number. */
  category(value: number): Intl.LDMLPluralRule;
}

export function createNumberFormats(
  locale: string,
  currencyDisplay: 'symbol' | 'code' | undefined,
): NumberFormats {
  const intl = makeOnce(
    (settings: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...settings }),
  );
  const plain = intl({});
  const percent = intl({ style: 'percent' });
  const long = intl({ notation: 'compact', compactDisplay: 'long' });
  // Outside English, one letter for a thousand or a million is read by few: “3 N” is “3 nghìn”.
  const compactDisplay = locale.startsWith('en') ? 'short' : 'long';
  const compact = intl({ notation: 'compact', compactDisplay });
  const plural = new Intl.PluralRules(locale, { maximumFractionDigits: 2 });
  const isLarge = (value: number) => Math.abs(value) >= million;
  return {
    plain: (value) => plain.format(value),
    percent: (value) => percent.format(value / 100),
    readable: (value) => (isLarge(value) ? long : plain).format(value),
    compact: (value) => (isLarge(value) ? compact : plain).format(value),
    // “3.5 million” takes the form of whole millions, as in French “millions de tonnes”.
    category: (value) =>
      plural.select(isLarge(value) ? Math.round(value / million) * million : value),
    // Words for the scale instead of letters: “US$400 million”, where Intl alone writes “US$400m”.
    money: (value, currency) => {
      const style = { style: 'currency', currency, currencyDisplay } as const;
      const exact = intl({ ...style, minimumFractionDigits: 0 });
      if (!isLarge(value)) return exact.format(value);
      return aroundAmount(intl({ ...style, maximumFractionDigits: 0 }), value, long);
    },
    compactMoney: (value, currency) => {
      const style = {
        style: 'currency',
        currency,
        currencyDisplay,
        minimumFractionDigits: 0,
      } as const;
      if (compactDisplay === 'short') return intl({ ...style, notation: 'compact' }).format(value);
      return aroundAmount(intl({ ...style, maximumFractionDigits: 0 }), value, compact);
    },
  };
}

/** The sign and currency of a sum around its amount in another form. */
function aroundAmount(money: Intl.NumberFormat, value: number, form: Intl.NumberFormat): string {
  const amount = form.format(Math.abs(value));
  const parts = money.formatToParts(Math.sign(value));
  return parts.map(({ type, value: text }) => (type === 'integer' ? amount : text)).join('');
}

/** 3500000 tonnes → “3.5 million tonnes”. */
export function formatAmount(
  amount: number,
  unit: Unit,
  formats: NumberFormats,
  language: string,
): string {
  switch (unit.style) {
    case 'percent':
      return formats.percent(amount);
    case 'currency': {
      const price = formats.money(amount, unit.currency);
      return unit.per ? `${price} ${textIn(unit.per, language)}` : price;
    }
    case 'quantity': {
      const forms = unit.text[language] ?? Object.values(unit.text)[0] ?? {};
      const noun = forms[formats.category(amount)] ?? forms['other'] ?? '';
      return `${formats.readable(amount)} ${noun}`.trim();
    }
    default:
      return formats.readable(amount);
  }
}

/** With the unit’s symbol or none. */
export function formatShort(amount: number, unit: Unit, formats: NumberFormats): string {
  if (unit.style === 'percent') return formats.percent(amount);
  if (unit.style === 'currency') return formats.money(amount, unit.currency);
  return formats.readable(amount);
}

/** As short as can be, for the ticks of an axis. */
export function formatTick(amount: number, unit: Unit, formats: NumberFormats): string {
  if (unit.style === 'percent') return formats.percent(amount);
  if (unit.style === 'currency') return formats.compactMoney(amount, unit.currency);
  return formats.compact(amount);
}
