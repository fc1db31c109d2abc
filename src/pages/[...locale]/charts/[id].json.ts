import { chartPaths, chartRoute } from '../../../site/chart-route.ts';

export const getStaticPaths = chartPaths;

/** The resolved chart that the browser draws again. */
export const GET = chartRoute('application/json', ({ view }) => JSON.stringify(view));
