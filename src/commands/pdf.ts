import { buildSite } from './build-site.ts';
import { mayBegin, usages } from './usage.ts';

/** Builds the site with a PDF of each briefing, and one of them all. */
if (mayBegin(usages.pdf)) {
  process.env['ASSAY_PDF'] = '1';
  process.exitCode = (await buildSite()) ? 0 : 1;
}
