import { chartRoute } from '../../../site/chart-route.ts';
import { drawPngPicture } from '../../../charts/picture.ts';

export const GET = chartRoute('image/png', ({ view, tiles, caption }) =>
  drawPngPicture(tiles ?? view, caption),
);
