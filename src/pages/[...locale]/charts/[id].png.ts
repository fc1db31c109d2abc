import { digestOf } from '../../../library/digest.ts';
import { drawPngPicture } from '../../../charts/picture.ts';
import { chartRoute } from '../../../views/chart-route.ts';

/** Drawn once, as long as neither the chart nor the generator changes. */
export const GET = chartRoute('image/png', async ({ view, tiles, caption }, locals) => {
  const { results, drawPicture = drawPngPicture } = locals;
  const content = tiles ?? view;
  const key = digestOf(JSON.stringify([content, caption]));
  const kept = results?.get(key);
  const picture = kept ? Buffer.from(kept, 'base64') : await drawPicture(content, caption);
  results?.set(key, kept ?? Buffer.from(picture).toString('base64'));
  return picture;
});
