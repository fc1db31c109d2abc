import { describe, expect, it } from 'vitest';
import { escapeFormulas, findFormulaSign, readEscaped } from '../../src/domain/spreadsheet-text.ts';
import { createRandom, joinRandom } from '../support/random.ts';

const formulas = [
  ['a sum', '=1+1'],
  ['a command after a sum', "-2+3+cmd|' /C calc'!A0"],
  ['a command', "cmd;=cmd|' /C calc'!A0"],
  ['a link', '=HYPERLINK("https://a.example")'],
  ['a plus', '+cmd'],
  ['a function of old', '@SUM(A1)'],
  ['a bar', '|calc'],
  ['a sign of full width', '＝1+1'],
  ['a minus of full width', '－1+a'],
  ['a small sign', '﹦1+1'],
  ['a raised sign', '⁼1+1'],
  ['a minus of typographers', '−1+A1'],
  ['a space before', ' =1+1'],
  ['a space without break', '\u00a0=1+1'],
  ['a space of full width', '\u3000=1+1'],
  ['a tab before', '\t=1+1'],
  ['a line end before', '\n=1+1'],
  ['a return before', '\r=1+1'],
  ['a byte order mark before', '\uFEFF=1+1'],
  ['a mark without width before', '\u200b=1+1'],
  ['a joiner before', '\u2060\u200d=1+1'],
  ['a filler before', '\u3164=1+1'],
  ['a mark of direction before', '\u202e=1+1'],
  ['a control before', '\u0000=1+1'],
  ['a soft hyphen before', '\u00ad=1+1'],
  ['an apostrophe before', "'=1+1"],
  ['signs before', '=-+1'],
  ['spaces between', '= A1'],
  ['a per cent sign', '%0A=1'],
  ['a second line', 'a\n=1+1'],
  ['what stands after a semicolon', 'a; =1+1'],
];

/** Set aside when the rule was written. */
const others = [
  ['a number that computes', '-1+A1'],
  ['a quotation', '="a"'],
  ['a list', '={1,2}'],
  ['a raised plus', '⁺A1'],
  ['a lowered sign', '₌A1'],
  ['an at sign of full width', '＠SUM(A1)'],
  ['a bar of full width', '｜calc'],
  ['a space as thin as hair', '\u200a=A1'],
  ['a separator of lines', '\u2028=A1'],
  ['a variation', '\ufe0f=A1'],
  ['a tag', '\u{e0041}=A1'],
  ['all of them', " \u200b'\u3000=A1"],
];

const harmless = [
  ['nothing', ''],
  ['a number', '-5.2'],
  ['a number with a space', ' -5.2'],
  ['a whole number', '12'],
  ['a dash', '-'],
  ['two dashes', '--'],
  ['a per cent sign alone', '%'],
  ['a word', 'cod'],
  ['a word with a hyphen', 'by-catch'],
  ['an apostrophe', "'s-Hertogenbosch"],
  ['a bound', '>75'],
  ['a list', 'office; survey'],
  ['an address', 'https://a.example/?a=1+1'],
  ['a long dash', '– nothing'],
];

describe('text for a spreadsheet', () => {
  it.each([...formulas, ...others])('is marked where it is %s', (_, text = '') => {
    const escaped = escapeFormulas(text);
    expect(escaped).not.toBe(text);
    for (const part of escaped.split(/[;\t\r\n]+/))
      if (findFormulaSign(part)) expect(part).toMatch(/^'/);
    expect(readEscaped(escaped)).toBe(text);
  });

  it.each(harmless)('stays as it is where it is %s', (_, text = '') => {
    expect(escapeFormulas(text)).toBe(text);
    expect(readEscaped(text)).toBe(text);
  });

  it('comes back whole, whatever it is made of, and however often it is marked', () => {
    const parts = [...formulas, ...harmless].map(([, text = '']) => text);
    const signs = [
      "'",
      '=',
      '-',
      '+',
      '5',
      ';',
      '\n',
      '\t',
      ' ',
      '.',
      '\u200b',
      '\u0301',
      '＝',
      'a',
    ];
    const random = createRandom(11);
    for (let run = 0; run < 20_000; run++) {
      const text = joinRandom([...parts, ...signs, ...signs], 1 + Math.floor(random() * 6), random);
      const once = escapeFormulas(text);
      const twice = escapeFormulas(once);
      expect(readEscaped(once), JSON.stringify(text)).toBe(text);
      expect(readEscaped(twice), JSON.stringify(text)).toBe(once);
      if (findFormulaSign(text)) expect(once[0], JSON.stringify(text)).toBe("'");
    }
  });

  it('is marked in time that grows with its length alone', () => {
    const start = process.threadCpuUsage();
    for (const unit of ['=', "'", ' ', ';', '=;', '\u200b', "' ", '\n='])
      expect(readEscaped(escapeFormulas(unit.repeat(100_000)))).toBe(unit.repeat(100_000));
    expect(process.threadCpuUsage(start).user / 1e6).toBeLessThan(2);
  });
});
