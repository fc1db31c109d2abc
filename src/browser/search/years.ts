import type { Term } from './term.ts';

/** From 1900 to 2099: a number in this range without a unit is read as a year. */
export const isYearValue = (value: number): boolean =>
  Number.isInteger(value) && value >= 1900 && value < 2100;

/** The term names a year. */
export const isYear = ({ number }: Term): boolean =>
  number !== undefined && !number.isPercent && number.values.every(isYearValue);
