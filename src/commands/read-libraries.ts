import { openContent } from '../cache/content-cache.ts';
import { ContentProblems, hasErrors } from '../checks/content-problems.ts';
import { readAndCheck } from '../checks/read-and-check.ts';
import { reporters } from '../checks/reporters.ts';
import { viewEdition } from '../library/edition-view.ts';
import type { ContentState } from '../publish/content-state.ts';
import type { Libraries } from '../publish/inspection/inspect-site.ts';
import { shareReading } from '../publish/shared-reading.ts';
import type { PageWorker } from '../publish/start-page-worker.ts';
import type { Settings } from '../settings.ts';

interface ReadLibraries extends Libraries {
  warnings: string;
  /** Keeps what was read for the next run. */
  keep: () => void;
}

/**
 * The content, which must be sound as a whole, and what this edition shows of it; throws with what is wrong. `state`: its
 * files with their digests; `readBeside` has another thread read some of its pages.
 */
export async function readLibraries(
  settings: Settings,
  state: ContentState,
  readBeside: PageWorker['read'],
): Promise<ReadLibraries> {
  const store = openContent(settings.contentFolder);
  const { library, problems } = await readAndCheck(
    settings,
    shareReading(store, readBeside, (path) => state.get(path)),
  );
  if (!library || hasErrors(problems)) {
    store.keep();
    throw new ContentProblems(problems);
  }
  const warnings = problems.length > 0 ? reporters.text(problems) : '';
  if (warnings) console.warn(warnings);
  const shown = viewEdition(library, settings.edition, settings.now);
  return { all: library, shown, warnings, keep: store.keep };
}
