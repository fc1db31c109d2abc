import { describe, expect, it } from 'vitest';
import { partFigure } from '../../src/domain/figure-parts.ts';

describe('parts of a figure set large', () => {
  const rows: [string, string, string, string][] = [
    ['86%', '', '86%', ''],
    ['15.7 years', '', '15.7', 'years'],
    ['up to 10 years', 'up to', '10', 'years'],
    ['tối đa 10\u00a0năm', 'tối đa', '10', 'năm'],
    ['A$1.8 billion', '', 'A$1.8', 'billion'],
    ['about US$1,010 a kilogram', 'about', 'US$1,010', 'a kilogram'],
    ['1\u202f010\u00a0€ le kilo', '', '1\u202f010', '€ le kilo'],
    ['not stated', '', 'not stated', ''],
  ];
  it.each(rows)('of “%s” are “%s”, “%s” and “%s”', (text, before, amount, after) => {
    expect(partFigure(text)).toEqual({ before, amount, after });
  });
});
