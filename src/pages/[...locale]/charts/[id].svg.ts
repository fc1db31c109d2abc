import { chartRoute } from '../../../views/chart-route.ts';
import { writeSvgPicture } from '../../../charts/picture.ts';

export const GET = chartRoute('image/svg+xml', ({ wide, caption }) =>
  writeSvgPicture(wide, caption),
);
