import { readFileSync } from 'node:fs';

/** The site.yaml of the fictitious ministry. */
export const readSiteFile = (): string =>
  readFileSync('tests/fixtures/fisheries/site.yaml', 'utf8');
