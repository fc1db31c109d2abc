import { buildSite } from './build.ts';

/** Builds the site with a PDF of each briefing, and one of them all. */
process.env['ASSAY_PDF'] = '1';
process.exitCode = (await buildSite()) ? 0 : 1;
