import type { Fact } from '../domain/fact.ts';
import type { Unit } from '../domain/unit.ts';
import type { Numeral, NumeralKind } from '../numerals/numeral.ts';
import type { Library } from '../library/library.ts';

const styles: Partial<Record<NumeralKind, Unit['style']>> = {
  percentage: 'percent',
  money: 'currency',
  quantity: 'quantity',
  count: 'quantity',
};

/** The style of unit that its sign or words are of; nothing of a plain number. */
export const styleOf = ({ kind }: Numeral): Unit['style'] | undefined => styles[kind];

/** The fact has the numeral’s value, and its unit is of the numeral’s kind and named in its words. */
export function fitsNumeral(fact: Fact, numeral: Numeral, library: Library): boolean {
  if (numeral.value === undefined || fact.value !== numeral.value) return false;
  const unit = library.units.entries.get(fact.unit)?.value;
  if (!unit || styles[numeral.kind] !== unit.style) return false;
  const words = `${numeral.text}${numeral.counted ?? ''}`.toLowerCase();
  if (unit.style === 'currency') return namesCurrency(numeral.text, unit.currency);
  if (unit.style !== 'quantity') return true;
  const nouns = Object.values(unit.text).flatMap((forms) => Object.values(forms));
  return nouns.some((noun) => words.includes(noun.toLowerCase()));
}

/** By its sign, which decides where there is one, its code or the last word of its name: “dollars”. */
function namesCurrency(text: string, currency: string): boolean {
  const sign = findSign(text);
  if (sign) return signsOf(currency).includes(sign);
  const words = text.toLowerCase();
  return text.includes(currency) || namesOf(currency).some((name) => words.includes(name));
}

/** As `namesCurrency`, but a bare “$” is the United States dollar: no other figure may rest on it. */
export function fitsCurrency(text: string, currency: string): boolean {
  if (findSign(text) === '$') return currency === 'USD';
  return namesCurrency(text, currency);
}

const findSign = (text: string): string | undefined => /\p{Lu}{0,3}\p{Sc}/u.exec(text)?.[0];

/** “A$”, “$”, “AU$” and “AUD$”. */
const signsOf = (currency: string): string[] => [
  write(currency, 'symbol', 2),
  write(currency, 'narrowSymbol', 2),
  `${currency.slice(0, 2)}$`,
  `${currency}$`,
];

/** The last words of its name for one and for several: “dollar”, “dollars”. */
const namesOf = (currency: string): string[] =>
  [1, 2].map((count) => {
    const name = write(currency, 'name', count).split(' ').at(-1) ?? '';
    return (name === '' ? currency : name).toLowerCase();
  });

const write = (
  currency: string,
  currencyDisplay: 'symbol' | 'narrowSymbol' | 'name',
  count: number,
): string =>
  new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay,
    maximumFractionDigits: 0,
  })
    .formatToParts(count)
    .find(({ type }) => type === 'currency')?.value ?? '';
