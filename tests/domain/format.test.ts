import { describe, expect, it } from 'vitest';
import {
  formatterOf,
  plainSpaces,
  units,
  type Language,
  type UnitName,
} from '../support/formatters.ts';

type Row = [language: Language, value: number | string, text: string];

describe('number', () => {
  const rows: Row[] = [
    ['en', 1234.5, '1,234.5'],
    ['vi', 1234.5, '1.234,5'],
    ['fr', 1234.5, '1 234,5'],
    ['en', 3500000, '3,500,000'],
    ['en', 0.126, '0.13'],
    ['en', -7, '-7'],
    ['en', 0, '0'],
  ];
  it.each(rows)('in %s: %j is %s', (language, value, text) => {
    expect(plainSpaces(formatterOf(language).number(Number(value)))).toBe(text);
  });
});

describe('value with its unit', () => {
  const rows: [Language, number | string, UnitName, string][] = [
    ['en', 70, 'percent', '70%'],
    ['vi', 70, 'percent', '70%'],
    ['fr', 70, 'percent', '70 %'],
    ['en', 6.125, 'percent', '6.13%'],
    ['fr', 0.4, 'percent', '0,4 %'],
    ['en', 3500000, 'tonnes', '3.5 million tonnes'],
    ['vi', 3500000, 'tonnes', '3,5 triệu tấn'],
    ['fr', 3500000, 'tonnes', '3,5 millions de tonnes'],
    ['fr', 1000000, 'tonnes', '1 million de tonnes'],
    ['en', 999999, 'tonnes', '999,999 tonnes'],
    ['en', 270000, 'tonnes', '270,000 tonnes'],
    ['fr', 270000, 'tonnes', '270 000 tonnes'],
    ['en', 1, 'tonnes', '1 tonne'],
    ['en', 1.004, 'tonnes', '1 tonne'],
    ['en', 1.5, 'tonnes', '1.5 tonnes'],
    ['fr', 1.5, 'tonnes', '1,5 tonne'],
    ['fr', 0, 'tonnes', '0 tonne'],
    ['vi', 1, 'tonnes', '1 tấn'],
    ['en', 10, 'years', '10 years'],
    ['en', 2500, 'number', '2,500'],
    ['en', 400000000, 'usd', 'US$400 million'],
    ['vi', 400000000, 'usd', '400 triệu US$'],
    ['th', 3500000, 'number', '3.5 ล้าน'],
    ['my', 2500, 'number', '2,500'],
    ['fr', 400000000, 'eur', '400 millions €'],
    ['en', 1250000000, 'eur', '€1.25 billion'],
    ['en', -2000000, 'usd', '-US$2 million'],
    ['en', 12.5, 'usd', 'US$12.5'],
    ['en', 850, 'usd', 'US$850'],
    ['vi', 25000, 'vnd', '25.000 ₫'],
    ['en', 850, 'usdPerKilogram', 'US$850 a kilogram'],
    ['vi', 12.5, 'usdPerKilogram', '12,5 US$ một kilôgam'],
    ['fr', 850, 'usdPerKilogram', '850 $US le kilogramme'],
    ['en', '2025-10-26', 'date', '26 October 2025'],
    ['en', 2025, 'date', '2025'],
  ];
  it.each(rows)('in %s: %j %s is %s', (language, value, unit, text) => {
    expect(plainSpaces(formatterOf(language).value(value, units[unit]))).toBe(text);
  });

  it('keeps number and sign on one line in French', () => {
    expect(formatterOf('fr').value(70, units.percent)).toMatch(/^70[\u00a0\u202f]%$/);
  });

  it('takes the first language of a unit that has no noun in this one', () => {
    const unit = { ...units.years, text: { en: { one: 'year', other: 'years' } } };
    expect(formatterOf('vi').value(10, unit)).toBe('10 years');
  });
});

describe('short value and axis tick', () => {
  const rows: [Language, number, UnitName, short: string, tick: string][] = [
    ['en', 10000000, 'tonnes', '10 million', '10m'],
    ['en', 250000, 'tonnes', '250,000', '250,000'],
    ['vi', 10000000, 'tonnes', '10 triệu', '10 triệu'],
    ['fr', 10000000, 'tonnes', '10 millions', '10 millions'],
    ['en', 70, 'percent', '70%', '70%'],
    ['fr', 70, 'percent', '70 %', '70 %'],
    ['en', 400000000, 'usd', 'US$400 million', 'US$400m'],
    ['en', 50, 'usdPerKilogram', 'US$50', 'US$50'],
    ['en', 3000, 'usd', 'US$3,000', 'US$3k'],
    ['vi', 3000, 'usd', '3.000 US$', '3 nghìn US$'],
  ];
  it.each(rows)('in %s: %j %s is %s, %s', (language, value, unit, short, tick) => {
    const formatter = formatterOf(language);
    expect(plainSpaces(formatter.short(value, units[unit]))).toBe(short);
    expect(plainSpaces(formatter.tick(value, units[unit]))).toBe(tick);
  });
});

describe('fact', () => {
  const rows: [
    Language,
    'about' | 'up-to' | 'more-than' | 'less-than' | 'at-least' | undefined,
    string,
  ][] = [
    ['en', undefined, '10 years'],
    ['en', 'about', 'about 10 years'],
    ['en', 'up-to', 'up to 10 years'],
    ['en', 'more-than', 'more than 10 years'],
    ['en', 'less-than', 'less than 10 years'],
    ['en', 'at-least', 'at least 10 years'],
    ['vi', 'up-to', 'tới 10 năm'],
    ['fr', 'up-to', 'jusqu’à 10 ans'],
  ];
  it.each(rows)('in %s with %s is %s', (language, qualifier, text) => {
    expect(formatterOf(language).fact({ value: 10, qualifier }, units.years)).toBe(text);
  });
});

describe('money by code', () => {
  it.each([
    [400000000, 'usd', '400 triệu USD'],
    [850, 'usd', '850 USD'],
    [12.5, 'usdPerKilogram', '12,5 USD một kilôgam'],
  ] as const)('writes %d %s as %s', (amount, unit, text) => {
    const formatter = formatterOf('vi', 'long', 'code');
    expect(plainSpaces(formatter.value(amount, units[unit]))).toBe(text);
  });
});
