import { NEVER, type LanguageTable } from './language-table.ts';

/** For languages without a table of their own: digits and international symbols only. */
export const digitsOnly: LanguageTable = {
  words: {},
  written: NEVER,
  scales: NEVER,
  joiners: NEVER,
  percent: NEVER,
  currencies: NEVER,
  units: NEVER,
  digitUnits: NEVER,
  counted: NEVER,
  countCues: NEVER,
  references: 'No\\.|Nr\\.|Art\\.|pp?\\.|§',
  multiples: [],
  ratios: [],
  vague: NEVER,
  counts: [],
  starters: '[\\p{L}]{1,24}',
  passing: [],
};

export const currencySigns = '[$€£¥₩₫฿₹]';

export const currencyCodes =
  'USD|EUR|GBP|JPY|CNY|RMB|KRW|VND|VNĐ|AUD|CAD|SGD|MYR|THB|IDR|PHP|INR|HKD|TWD|NZD|CHF|LAK|KHR|MMK|BND|BRL|RUB|TRY|ZAR|SEK|NOK|DKK|PLN|MXN';

/** Currencies written before the amount besides signs and codes. */
export const currencyPrefixes = 'Rp|RM|Rs\\.?|Kč';

const prefixed = [
  '[µμnmkMGT]?[WJ]h?p?',
  '[kMGT]?W[hpe]',
  '[mkM]?V',
  '[kMG]?VA',
  '[PE]J',
  '[kMGT]?Hz',
  '[kMGT]B',
  '[µμmk]?g',
  '[kMG]?t',
  '[kM]?N',
  '[hkMG]?Pa',
  'm?bar',
  '[mk]?mol',
  '[kMG]?Bq',
  '[mµμ]?Sv',
  'k?cal',
];

/** Unit symbols mean something else in the other case: `m`, `t` and `Mt` are exact. */
export const unitSymbols = [
  ...prefixed,
  '[µμnmck]?m[²³23]?',
  'ha',
  '[µμmcMkh]?[lL]',
  'lb|oz|ct',
  'bbl|boe|toe|[kM]toe',
  'kWh|MWh|GWh|TWh',
  'tCO2e?|tCO₂e?',
  'pp[mbt]|pp|bps?',
  'rpm|mph|dBA?|psi|lx|lm',
  'km²|m²|m³',
  'tpa|[kM]tpa|Mtpa',
  'dwt|DWT|TEU|BTU|MMBtu',
  '°[CF]?',
  'K|A',
].join('|');
