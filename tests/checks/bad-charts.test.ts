import { describe, expect, it } from 'vitest';
import { expectSlip, findShort } from '../support/expect-slip.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSlips } from '../support/slip-table.ts';

const text = 'text: { en: Noted, fr: Note }';
const line = 'series: place\\n  subject: [NTH]\\n  title: { en: Herring rises';
const noted = (annotation: string) =>
  `${line} → series: place\\n  subject: [NTH]\\n  annotations:\\n    - ${annotation}\\n      ${text}\\n  title: { en: Herring rises`;

describe('annotation of a chart', () => {
  const slips = readSlips(`
without its fact | charts/landings.yaml | ${noted('kind: point\\n      fact: north-hering-2025')} | unknown-fact | "north-herring-2025" | charts/landings.yaml » fact: north-hering-2025
without its event | charts/landings.yaml | ${noted('kind: text\\n      event: quota-laws')} | unknown-event | "quota-law" | charts/landings.yaml » event: quota-laws
at a fact that is not drawn | charts/landings.yaml | ${noted('kind: point\\n      fact: whole-catch')} | unplaced-annotation | column landed | charts/landings.yaml » fact: whole-catch
at a threshold of another unit | charts/landings.yaml | ${noted('kind: threshold\\n      fact: herring-share')} | wrong-unit | unit of the chart | charts/landings.yaml » fact: herring-share
`);
  it.each(slips)('$title makes one problem', expectSlip);

  it('stands at a date within the years of the chart', async () => {
    const copy = copyFixture();
    const [before = '', after = ''] = noted('kind: point\\n      event: quota-law')
      .replaceAll('\\n', '\n')
      .split(' → ');
    copy.replace('charts/landings.yaml', before, after);
    expect(await findShort(copy)).toEqual([]);
    copy.replace('timeline.yaml', 'date: 2024-06', 'date: 2021-06');
    expect((await findShort(copy)).map(({ position }) => position)).toEqual([
      `unplaced-annotation charts/landings.yaml:${copy.lineOf('charts/landings.yaml', 'event: quota-law')}`,
    ]);
  });
});

describe('colour of a place', () => {
  const slips = readSlips(`
that another has | places.yaml | colour: cinnabar → colour: malachite | shared-colour | graphite | places.yaml » STH
`);
  it.each(slips)('$title makes one problem', expectSlip);

  it('may be that of the members of a group', async () => {
    const copy = copyFixture();
    const group = (colour: string) =>
      `\nISLES: { name: { en: Isles, fr: Îles }, extent: group, members: [STH, EST], colour: ${colour} }`;
    copy.append('places.yaml', group('cinnabar'));
    expect(await findShort(copy)).toEqual([]);
    copy.append(
      'places.yaml',
      group('ochre').replace('ISLES', 'SHOALS').replace('Isles', 'Shoals').replace('Îles', 'Bancs'),
    );
    expect((await findShort(copy)).map(({ position }) => position.split(' ')[0])).toEqual([
      'shared-colour',
    ]);
  });
});

describe('form of a chart', () => {
  const slips = readSlips(`
matrix without columns | charts/landings.yaml | form: bar\\n  category: place → form: matrix\\n  category: place | wrong-series | as series | charts/landings.yaml » form: matrix
with more series than it holds | charts/landings.yaml | rows: { place: NTH }\\n  form: column\\n  category: year\\n  value: landed\\n  series: species → rows: { species: cod, year: [2023, 2024] }\\n  form: column\\n  category: year\\n  value: landed\\n  series: place | too-many-series | another form | charts/landings.yaml » series: place
`);
  it.each(slips)('$title makes one problem', expectSlip);
});
