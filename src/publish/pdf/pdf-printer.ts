import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { address } from '../../domain/addresses.ts';
import type { Library } from '../../library/library.ts';
import type { Settings } from '../../settings.ts';
import { fileOf } from '../inspection/expected-files.ts';
import { Refusal } from '../../domain/refusal.ts';
import { listDocuments } from './documents.ts';
import { printPage } from './print-page.ts';
import { openSite } from './staged-address.ts';
import { makeReproducible } from './reproducible-pdf.ts';
import type { Watch } from '../watch.ts';
import { watchedUnits } from '../watched-units.ts';

/** Prints the briefings of a built site, with a browser of its own. */
export interface PdfPrinter {
  /** Starts the browser; throws a refusal where there is none. */
  open(): Promise<void>;
  /** Writes every PDF of the site into its folder; throws a refusal where one cannot be made. */
  print(folder: string, library: Library, settings: Settings): Promise<void>;
  /** Ends the browser; returns when it has gone. */
  close(): Promise<void>;
}

export function createPdfPrinter({ during }: Pick<Watch, 'during'>): PdfPrinter {
  let browser: Promise<Browser> | undefined;
  return {
    open: async () => {
      // Loading the driver takes time that other builds need not spend.
      browser = import('./browser.ts').then(({ launchBrowser }) => launchBrowser());
      const opening = browser;
      await during(watchedUnits.browser, () => opening);
    },
    print: async (folder, library, settings) => {
      const running = await browser!;
      const opening = () => openSite(running, folder, settings);
      const site = await during(watchedUnits.browser, opening).catch(refuse('PDFs'));
      for (const { slug, language, ...dates } of listDocuments(library)) {
        const page = fileOf(address.page('briefings', slug), language, library);
        const file = fileOf(address.pdf(slug), language, library);
        const printing = () => printPage(site, page);
        const pdf = await during(watchedUnits.printing(file), printing).catch(refuse(file));
        writeFileSync(join(folder, file), makeReproducible(pdf, dates));
      }
    },
    close: async () => (await browser?.catch(() => undefined))?.close(),
  };
}

const refuse = (file: string) => (cause: Error) => {
  const [reason] = cause.message.split('\n');
  throw new Refusal(
    `The browser could not make ${file} (${reason}), and nothing was published. Build again; should it stay, set CHROME_PATH to another Chrome or Chromium.`,
    { cause },
  );
};
