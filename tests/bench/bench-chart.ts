import { drawSvg } from '../../src/charts/draw.ts';
import { writeSvgPicture } from '../../src/charts/picture.ts';
import { createChartView } from '../../src/charts/resolve-view.ts';
import { chart } from '../../src/domain/chart.ts';
import { datasetMetadata } from '../../src/domain/dataset.ts';
import { createFormatter } from '../../src/domain/format.ts';
import { unit } from '../../src/domain/unit.ts';
import { getStrings } from '../../src/strings/index.ts';

export interface BenchRow {
  name: string;
  state: string;
  wall: number;
}

const title = { en: 'Seconds of a build, by generator' };
const seconds = unit.parse({
  style: 'quantity',
  name: { en: 'Seconds' },
  dimension: 'time',
  text: { en: { one: 'second', other: 'seconds' } },
  symbol: { en: 's' },
});

/** Seconds on the clock, by generator and state, as the site draws its charts. */
export function drawBench(rows: readonly BenchRow[]): string {
  const dataset = {
    ...datasetMetadata.parse({
      title,
      description: title,
      sources: ['bench'],
      licence: 'MIT',
      asOf: new Date().toISOString().slice(0, 10),
      reviewBy: '2100-01-01',
      key: ['generator', 'build'],
      columns: {
        generator: { label: { en: 'Generator' }, type: 'string' },
        build: { label: { en: 'Build' }, type: 'string' },
        wall: { label: { en: 'Seconds' }, type: 'number', unit: 'seconds' },
      },
    }),
    rows: rows.map(({ name, state, wall }) => ({
      generator: name,
      build: state,
      wall: Math.round(wall * 100) / 100,
    })),
    lines: rows.map((_, at) => at + 2),
  };
  const subtitle = { en: 'Medians; cold, after one note has changed, and when nothing has.' };
  const form = chart.parse({
    dataset: 'bench',
    form: 'bar',
    category: 'generator',
    series: 'build',
    value: 'wall',
    title,
    subtitle,
    alt: title,
  });
  const { qualifiers } = getStrings('en');
  const formatter = createFormatter({
    locale: 'en-GB',
    language: 'en',
    dates: 'long',
    qualifiers,
  });
  const view = createChartView(form, dataset, {
    formatter,
    findPlace: () => undefined,
    findUnit: () => seconds,
    notStated: '',
    writtenIn: 'en',
  });
  const source = 'npm run bench';
  return writeSvgPicture(drawSvg(view, 'wide'), {
    title: title.en,
    subtitle: subtitle.en,
    alt: title.en,
    source,
  });
}
