import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../domain/addresses.ts';
import type { Library } from '../../library/library.ts';
import type { AnswerRecord, PublishedAnswers } from '../../search/words/answer-file.ts';
import type { RowFile } from '../../search/words/row-file.ts';
import { fileOf } from './expected-files.ts';
import type { Finding } from './finding.ts';
import { createLinkFinder, type Location } from './site-links.ts';
import type { StagedSite } from './staged-site.ts';

/** The records that answer a search are there in every language, and all that they name is on the site. */
export function findLostAnswers(site: StagedSite, library: Library, location: Location): Finding[] {
  const findBroken = createLinkFinder(site, location);
  const inspect = <Content>(path: string, code: string, list: (content: Content) => string[]) => {
    const file = fileOf(path, code, library);
    if (!site.files.has(file)) return [{ file, ...missing }];
    const content = JSON.parse(readFileSync(join(site.folder, file), 'utf8')) as Content;
    return findBroken({ file, links: list(content) });
  };
  const listShards = (code: string): string[] => {
    const file = fileOf(address.answers, code, library);
    if (!site.files.has(file)) return [];
    const text = readFileSync(join(site.folder, file), 'utf8');
    const { directory } = JSON.parse(text) as PublishedAnswers;
    return Array.from({ length: directory?.count ?? 0 }, (_, at) => address.answerFile(String(at)));
  };
  return library.site.languages.flatMap(({ code }) => [
    ...inspect(address.answers, code, ({ records }: PublishedAnswers) => linksOf(records)),
    ...listShards(code).flatMap((path) => inspect(path, code, linksOf)),
    ...inspect(address.rows, code, ({ tables }: RowFile) =>
      tables.flatMap((table) => [table, ...table.sources].map((part) => part.address)),
    ),
  ]);
}

const linksOf = (records: readonly AnswerRecord[]): string[] =>
  records.flatMap((record) =>
    [record, record.source, record.use].flatMap((part) => part?.address ?? []),
  );

const missing = {
  message: 'The search needs this file, and the build has not made it',
  hint: 'Build again; should it stay, correct src/pages/[...locale]/search',
};
