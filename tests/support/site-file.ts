import { readFileSync } from 'node:fs';

/** The site.yaml of the fictitious ministry, but for the profile at its end, which needs its places and tables. */
export const readSiteFile = (): string =>
  readFileSync('tests/fixtures/fisheries/site.yaml', 'utf8').replace(/\nprofile:.*$/s, '\n');
