import { readFile } from 'node:fs/promises';
import { findFiles, listEntries } from '../../library/files.ts';
import type { Finding } from './finding.ts';
import type { StagedSite } from './staged-site.ts';

/** No page shows its reader what is meant for programmers, unless an editor has written it. */
export async function findSlips(site: StagedSite, contentFolder: string): Promise<Finding[]> {
  const pages = [...site.pages.values()].filter(({ slips }) => slips.length > 0);
  if (pages.length === 0) return [];
  const written = await readWords(contentFolder);
  return pages.flatMap(({ file, slips }) =>
    slips.flatMap(({ text, words, isTrace }) => {
      const word = words.find((one) => !written.includes(one));
      const shown = word ?? (isTrace ? 'a stack trace' : undefined);
      if (!shown) return [];
      const message = `The page shows ${shown}: “${text}”`;
      return [{ file, message, hint: 'Correct the component that shows it' }];
    }),
  );
}

async function readWords(contentFolder: string): Promise<string> {
  const files = findFiles(listEntries(contentFolder), ['**/*.{mdx,md,yaml,csv}']);
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}
