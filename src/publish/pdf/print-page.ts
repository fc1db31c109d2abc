import type { Page } from 'playwright-core';
import { makeAccessible } from './accessible-pdf.ts';
import {
  describeDocument,
  dropOwnLinks,
  leadFiguresWithin,
  listNumberedParts,
  writePageNumbers,
} from './in-page.ts';
import { findPageNumbers } from './page-numbers.ts';
import type { OpenSite } from './staged-address.ts';

/** Prints a page of the site, named by its file; throws where it cannot be shown as it should be. */
export async function printPage(site: OpenSite, file: string): Promise<Uint8Array> {
  const page = await site.context.newPage();
  const missing: string[] = [];
  page.on('requestfailed', (request) => missing.push(request.url()));
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(new URL(file.replace(/index\.html$/, ''), site.root).href);
  await page.evaluate(leadFiguresWithin);
  if (!site.hasAddress) await page.evaluate(dropOwnLinks);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (missing.length > 0) throw new Error(`it lacks ${missing.join(', ')}`);
  const pdf = await printNumbered(page);
  const description = await page.evaluate(describeDocument);
  await page.close();
  return makeAccessible(pdf, description);
}

/** Where the page has contents that ask for page numbers, a first print tells them. */
async function printNumbered(page: Page): Promise<Uint8Array> {
  const pdf = await print(page);
  const parts = await page.evaluate(listNumberedParts);
  if (parts.length === 0) return pdf;
  const known = findPageNumbers(pdf);
  const unknown = parts.filter((part) => !known.get(part));
  if (unknown.length > 0) throw new Error(`it does not tell the page of ${unknown.join(', ')}`);
  await page.evaluate(writePageNumbers, Object.fromEntries(known));
  return print(page);
}

/** Size and margins are those of the style sheet. */
const print = (page: Page) => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
