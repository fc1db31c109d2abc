import { afterAll, expect, test } from 'vitest';
import { drawPngPicture, type Pictured } from '../../src/charts/picture.ts';
import { openPictureWorker } from '../../src/publish/start-picture-worker.ts';
import { readCharts } from '../support/chart-views.ts';

const caption = { title: 'Landings', subtitle: 'Tonnes', alt: 'A chart', source: 'The ministry' };
const contents = (await readCharts('tests/fixtures/fisheries')).map(({ content }) => content);
const worker = openPictureWorker();
afterAll(() => worker.close());

test('a thread of its own draws the same pictures, each for whom it was asked', async () => {
  const drawn = await Promise.all(contents.map((content) => worker.draw(content, caption)));
  for (const [at, content] of contents.entries())
    expect(Buffer.from(await drawPngPicture(content, caption)).equals(drawn[at]!)).toBe(true);
});

test('it tells what is a picture and what is none', async () => {
  const whole = await worker.draw(contents[0]!, caption);
  const bytes = [whole, new TextEncoder().encode('no picture'), new Uint8Array()];
  expect(await Promise.all(bytes.map(worker.canBeDrawn))).toEqual([true, false, false]);
});

test('what it cannot draw fails by itself', async () => {
  const broken = {} as Pictured;
  const [failed, drawn] = await Promise.allSettled([
    worker.draw(broken, caption),
    worker.draw(contents[0]!, caption),
  ]);
  expect(failed).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringMatching(/^The picture was not drawn: /) as string },
  });
  expect(drawn.status).toBe('fulfilled');
});

test('who waits for a thread that has been ended is told', async () => {
  const own = openPictureWorker();
  await own.draw(contents[0]!, caption);
  const waiting = own.draw(contents[0]!, caption);
  await own.close();
  await expect(waiting).rejects.toThrow('The thread that draws pictures was ended');
  await expect(own.draw(contents[0]!, caption)).rejects.toThrow('was ended');
});
