import { unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { columnName } from '../../src/workbook/sheet-xml.ts';
import type { SheetCell } from '../../src/workbook/workbook.ts';
import { writeWorkbook } from '../../src/workbook/write-workbook.ts';

const write = (...rows: SheetCell[][]) =>
  writeWorkbook({
    title: 'Catch & “effort”',
    creator: 'Ministry',
    language: 'en',
    isRightToLeft: false,
    sheets: [{ name: 'a/b: [rows]', rows, widths: [10, 10], isTable: true }],
  });
const readBack = async (...rows: SheetCell[][]) => {
  const [sheet] = await readExcel(Buffer.from(write(...rows)), { trim: false });
  return sheet;
};
const partOf = (file: Uint8Array, part: string) =>
  Buffer.from(unzipSync(file)[part] ?? []).toString();

describe('a workbook', () => {
  it.each<[string, SheetCell, unknown]>([
    ['a number', 0.1, 0.1],
    ['a large number', 9_007_199_254_740_991, 9_007_199_254_740_991],
    ['a negative number', -3, -3],
    ['a day', { day: '2025-10-26' }, new Date('2025-10-26')],
    ['a day before the calendar of Unix', { day: '1961-02-28' }, new Date('1961-02-28')],
    ['digits that are a text', '007', '007'],
    ['marks', '<a href="x">&amp;</a>', '<a href="x">&amp;</a>'],
    ['letters of every language', 'Việt Nam, ไทย, 中国 𐀀', 'Việt Nam, ไทย, 中国 𐀀'],
    ['lines and spaces', 'one\n two ', 'one\n two '],
    ['nothing', undefined, null],
  ])('gives back %s', async (_, cell, expected) => {
    expect((await readBack([cell, 'x']))?.data).toEqual([[expected, 'x']]);
  });

  it.each(['=1+1', '+1+1', '-2+3', '@SUM(A1)', '=HYPERLINK("https://x.example")', '\t=1'])(
    'holds %j as a text that stays one when it is edited',
    async (text) => {
      const sheet = partOf(write([text]), 'xl/worksheets/sheet1.xml');
      expect(sheet).toContain('<c r="A1" s="5" t="inlineStr">');
      expect(sheet).not.toContain('<f>');
      expect((await readBack([text]))?.data).toEqual([[text]]);
    },
  );

  it('bears no time and is the same bytes each time', () => {
    expect(write(['a', 1])).toEqual(write(['a', 1]));
    expect(partOf(write(['a']), 'docProps/core.xml')).not.toMatch(/created|modified/);
  });

  it('names its sheets so that every programme takes the name', () => {
    expect(partOf(write(['a']), 'xl/workbook.xml')).toContain('name="a b   rows "');
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %i %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });
});
