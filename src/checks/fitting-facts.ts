import type { Fact } from '../domain/fact.ts';
import type { Unit } from '../domain/unit.ts';
import type { Numeral, NumeralKind } from '../numerals/numeral.ts';
import type { Library } from '../library/library.ts';

const styles: Partial<Record<NumeralKind, Unit['style']>> = {
  percentage: 'percent',
  money: 'currency',
  quantity: 'quantity',
};

/** The fact has the numeral’s value, and its unit is of the numeral’s kind and named in its words. */
export function fitsNumeral(fact: Fact, numeral: Numeral, library: Library): boolean {
  if (numeral.value === undefined || fact.value !== numeral.value) return false;
  const unit = library.units.entries.get(fact.unit)?.value;
  if (!unit || styles[numeral.kind] !== unit.style) return false;
  const words = numeral.text.toLowerCase();
  if (unit.style === 'currency') return namesCurrency(numeral.text, unit.currency);
  if (unit.style !== 'quantity') return true;
  const nouns = Object.values(unit.text).flatMap((forms) => Object.values(forms));
  return nouns.some((noun) => words.includes(noun.toLowerCase()));
}

/** By its sign, which decides where there is one, its code or the last word of its name: “dollars”. */
function namesCurrency(text: string, currency: string): boolean {
  const written = (currencyDisplay: 'symbol' | 'narrowSymbol' | 'name') =>
    new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
      .formatToParts(2)
      .find(({ type }) => type === 'currency')?.value ?? '';
  const sign = /\p{Lu}{0,3}\p{Sc}/u.exec(text)?.[0];
  if (sign)
    return [written('symbol'), written('narrowSymbol'), `${currency.slice(0, 2)}$`].includes(sign);
  const name = written('name').split(' ').at(-1) ?? currency;
  return text.includes(currency) || text.toLowerCase().includes(name.toLowerCase());
}
