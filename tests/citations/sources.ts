import { citeSource, type CitationItem } from '../../src/citations/item.ts';
import { source } from '../../src/domain/source.ts';

/** A source that is fully described; `change` overrides any of its fields. */
export const cite = (change: object = {}): CitationItem =>
  citeSource(
    'landings-2026',
    source.parse({
      title: 'Landings 2026',
      publisher: 'Fish Office',
      published: '2026-03-31',
      accessed: '2026-11-01',
      url: 'https://example.org/landings',
      licence: 'Free',
      read: 'first-hand',
      confidence: 'high',
      ...change,
    }),
  );
