import { buildSite } from './build-site.ts';
import { mayBegin, usages } from './usage.ts';

/** Builds the site. */
if (mayBegin(usages.build)) process.exitCode = (await buildSite()) ? 0 : 1;
