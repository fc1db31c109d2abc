/// <reference types="astro/client" />
import type { Library } from './library/library.ts';

declare global {
  namespace App {
    /** What every page is rendered from. */
    interface Locals {
      /** What this edition of the site shows. */
      library: Library;
      /** All that the content folder holds. No page shows it: it tells what was withheld at earlier commits. */
      whole: Library;
      /** What an earlier build has worked out, by keys that name all that it was worked out of; not in the live preview. */
      results?: {
        get: (key: string) => string | undefined;
        set: (key: string, result: string) => void;
      };
      /** What a page threw, for whoever asked for it. */
      failure?: unknown;
    }
  }
}
