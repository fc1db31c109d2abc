import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { findShort } from '../support/expect-slip.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-copy.ts';
import { today } from '../support/today.ts';

const csv = 'data/landings.csv';
const metadata = 'data/landings.yaml';
const remark = 'remark: { label: { en: Remark, fr: Remarque }, type: string,';

const write = (copy: FixtureCopy, text: string) =>
  copy.replace(csv, 'WST,cod,2025,,not counted', `WST,cod,2025,,${text}`);

const positionsOf = async (copy: FixtureCopy) =>
  (await findShort(copy)).map(({ position }) => position);

describe('a figure in a cell of words', () => {
  it.each([
    'down by 40%',
    'down by seventy per cent',
    'en baisse de 40 %',
    'worth 3.5 million tonnes',
    'it fell by 𝟕𝟎%',
    'it fell by ７０％',
    'it fell by l00%',
    'eleven boats sank',
    '40 boats sank',
  ])('is refused on its line: %s', async (text) => {
    const copy = copyFixture();
    write(copy, text);
    expect(await positionsOf(copy)).toEqual([`unsourced-figure ${csv}:25`]);
  });

  it.each(['not counted', 'in 2024', 'see p. 7', 'ISO 3166', '', '21 March 2025', 'three reasons'])(
    'is not seen where there is none: %s',
    async (text) => {
      const copy = copyFixture();
      write(copy, text);
      expect(await positionsOf(copy)).toEqual([]);
    },
  );

  it('is let stand where the column says whose words they are', async () => {
    const copy = copyFixture();
    write(copy, 'down by 40%');
    copy.replace(metadata, remark, `${remark} sourced: true,`);
    expect(await positionsOf(copy)).toEqual([]);
  });

  it('is refused in the words for a cell too', async () => {
    const copy = copyFixture();
    copy.replace(
      metadata,
      `${remark} optional: true }`,
      `${remark} optional: true, values: { not counted: { en: Not 40%, fr: Rien } } }`,
    );
    expect(await positionsOf(copy)).toEqual([`unsourced-figure ${metadata}:30`]);
  });

  it('is told once for a column, with how many more there are and what to do', async () => {
    const copy = copyFixture();
    write(copy, 'down by 40%');
    copy.replace(csv, 'NTH,herring,2023,1000,', 'NTH,herring,2023,1000,up by 20%');
    copy.replace(csv, 'NTH,herring,2024,1100,', 'NTH,herring,2024,1100,up by 20%');
    const { problems } = await readAndCheck({ contentFolder: copy.folder, today });
    expect(problems).toMatchObject([
      {
        line: 2,
        message: '"20%" has no source, nor have those in 1 more cells of "remark"',
        hint: expect.stringContaining('write “sourced: true” under the column "remark"') as string,
      },
    ]);
  });
});
