import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { Chart } from '../../src/charts/parts.ts';
import { drawPngPicture } from '../../src/charts/picture.ts';
import { readCharts } from '../support/chart-views.ts';

const caption = { title: 'Landings', subtitle: 'Tonnes', alt: 'A chart', source: 'The ministry' };

describe('the picture of a chart', () => {
  it('is drawn at twice its size, and leaves none of its pixels behind', async () => {
    for (const { content } of await readCharts('tests/fixtures/fisheries')) {
      const { width } = await loadImage(await drawPngPicture(content, caption));
      expect(width).toBe(2 * (640 + 2 * 24));
    }
    expect(Object.keys(Chart.instances)).toEqual([]);
  });
});
