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
      /** Pictures that an earlier build has drawn, in base64; none in the live preview. */
      pictures?: {
        get: (key: string) => string | undefined;
        set: (key: string, picture: string) => void;
      };
      /** What a page threw, for whoever asked for it. */
      failure?: unknown;
    }
  }
}
