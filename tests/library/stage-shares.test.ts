import { describe, expect, it } from 'vitest';
import { findStageShare } from '../../src/library/stage-shares.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';

const at = (place: string, subject = 'herring') => ({ place, subject, stage: 0 });

/** Shares of a copy of the invented site, in which the landings have these rows besides. */
async function readShares(rows: string, complete = false) {
  const copy = copyFixture();
  copy.append('data/landings.csv', rows);
  if (!complete) copy.replace('data/landings.yaml', 'complete: true\n', '');
  const library = await readSound(copy.folder);
  return (place: string, subject?: string) => findStageShare(library, at(place, subject));
}

describe('the share of a place', () => {
  it('is of all rows of a table that lists every place, in the newest year', async () => {
    const share = findStageShare(await readSound(), at('NTH'));
    // 1200 of 2700, each row rounded to hundreds: 43 or 46 as well.
    expect(share).toMatchObject({ share: { value: 44 }, isComputed: true });
    expect(share?.number.statement.measure.period).toBe('2025');
  });

  it('is of the row of the whole, where there is one', async () => {
    const read = await readShares('ALL,herring,2025,4801,,pelagia-landings-2026\n');
    expect(read('NTH')?.share?.value).toBe(25);
    expect(read('EST')?.share?.value).toBe(17);
  });

  it('is nothing where no whole is known, and the amount stands alone', async () => {
    const read = await readShares('');
    expect(read('NTH')?.share).toBeUndefined();
    expect(read('NTH')?.amount?.statement.value).toBe(1200);
    expect(read('OFF')).toBeUndefined();
  });

  it('says that it is too small to be written', async () => {
    const read = await readShares(
      'ALL,herring,2025,48011,,pelagia-landings-2026\nOFF,herring,2025,11,,pelagia-landings-2026\n',
    );
    expect(read('OFF')?.share).toMatchObject({ below: 0.1 });
  });

  it('of nothing is nothing', async () => {
    const read = await readShares('OFF,herring,2025,0,,pelagia-landings-2026\n', true);
    expect(read('OFF')?.share).toMatchObject({ value: 0 });
    expect(read('OFF')?.share?.below).toBeUndefined();
  });
});
