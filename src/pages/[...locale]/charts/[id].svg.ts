import { chartRoute } from '../../../views/chart-route.ts';
import { drawSvgPicture } from '../../../charts/picture.ts';

export const GET = chartRoute('image/svg+xml', ({ view, tiles, caption }) =>
  drawSvgPicture(tiles ?? view, caption),
);
