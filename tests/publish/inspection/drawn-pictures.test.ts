import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrokenPictures } from '../../../src/publish/inspection/pictures.ts';
import { openPictureWorker } from '../../../src/publish/start-picture-worker.ts';
import { readCharts } from '../../support/chart-views.ts';
import { createFolder } from '../../support/temporary-folder.ts';

const worker = openPictureWorker();
afterAll(() => worker.close());

test('a picture is drawn once to see whether it is whole, and a broken one each time', async () => {
  const [chart] = await readCharts('tests/fixtures/fisheries');
  const caption = { title: 'Landings', subtitle: 'Tonnes', alt: 'A chart', source: 'Nobody' };
  const whole = await worker.draw(chart!.content, caption);
  const [folder, content] = [createFolder(), createFolder()];
  writeFileSync(join(folder, 'whole.png'), whole);
  writeFileSync(join(folder, 'again.png'), whole);
  writeFileSync(join(folder, 'none.png'), 'no picture');
  const files = new Set(['whole.png', 'again.png', 'none.png']);
  let asked = 0;
  const canBeDrawn = (bytes: Uint8Array): Promise<boolean> => {
    asked++;
    return worker.canBeDrawn(bytes);
  };
  const inspect = async (): Promise<[broken: string[], asked: number]> => {
    asked = 0;
    const findings = await findBrokenPictures({ folder, files }, content, { canBeDrawn });
    return [findings.map(({ file }) => file), asked];
  };
  expect((await inspect())[0]).toEqual(['none.png']);
  expect(await inspect()).toEqual([['none.png'], 1]);
});
