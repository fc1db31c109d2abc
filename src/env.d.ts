/// <reference types="astro/client" />
import type { Card } from './charts/card.ts';
import type { Caption, Pictured } from './charts/picture.ts';
import type { ProofRecord } from './domain/proof-record.ts';
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
      /** Draws a chart as PNG beside the thread that renders the site, where somebody does. */
      drawPicture?: (content: Pictured, caption: Caption) => Promise<Uint8Array<ArrayBuffer>>;
      /** Draws the card of a page, likewise. */
      drawCard?: (card: Card) => Promise<Uint8Array<ArrayBuffer>>;
      /** What was seen of this content when its numbers were changed; in the staff edition, where someone has looked. */
      proof?: ProofRecord;
      /** What a page threw, for whoever asked for it. */
      failure?: unknown;
    }
  }
}
