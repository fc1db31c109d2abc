import { reporters } from '../checks/reporters.ts';
import { viewEdition } from '../library/edition-view.ts';
import { createMemoryStore } from '../library/content-store.ts';
import { readLibrary } from '../library/read-library.ts';
import { planSite } from './plan.ts';
import { readSettings } from '../settings.ts';

/** What the live preview renders a page from. */
interface PreviewedContent extends App.Locals {
  /** The site has a page at that path, which has no base path. */
  has: (path: string) => boolean;
}

/** What has not changed is not read again. */
const store = createMemoryStore();

/** The content as it is now, for the live preview; throws its problems where it cannot be read. */
export async function bringContent(): Promise<PreviewedContent> {
  const settings = readSettings();
  const { library: whole, problems } = readLibrary(settings.contentFolder, store);
  if (!whole) throw new Error(reporters.text(problems));
  const library = viewEdition(whole, settings.edition, settings.now);
  const planned = new Set(planSite(library, settings));
  const has = (path: string): boolean => {
    const asked = decodeURI(path);
    // Astro adds a slash to the path of a file whose route takes any ending.
    return planned.has(asked) || planned.has(asked.replace(/\/$/, ''));
  };
  return { library, whole, has };
}
