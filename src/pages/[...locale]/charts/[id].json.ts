import { chartRoute } from '../../../views/chart-route.ts';

/** The resolved chart that the browser draws again. */
export const GET = chartRoute('application/json', ({ view }) => JSON.stringify(view));
