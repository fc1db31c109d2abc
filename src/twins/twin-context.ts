import type { Locate } from '../exports/locate.ts';
import type { PageContext } from '../views/page-context.ts';
import type { Notes } from './notes.ts';

/** What components of a twin need. */
export interface Twin {
  context: PageContext;
  notes: Notes;
  locate: Locate;
}
