import type { APIRoute } from 'astro';
import { respond } from '../../../../exports/response.ts';
import { publishAnswers } from '../../../../search/answer-shards.ts';
import { createEdition, localePaths } from '../../../../site/edition.ts';
import { getLibrary } from '../../../../site/library.ts';

/** The records of a site that has many, and which numbers they have. */
export async function getStaticPaths() {
  const library = await getLibrary();
  return localePaths(library).flatMap(({ locale }) => {
    const { shards, numbers } = publishAnswers(createEdition(library, locale));
    const files: [name: string, content: object][] = [
      ...shards.map((records, at): [string, object] => [String(at), records]),
      ...Object.entries(numbers).map(([digit, own]): [string, object] => [`numbers-${digit}`, own]),
    ];
    return files.map(([file, content]) => ({ params: { locale, file }, props: { content } }));
  });
}

export const GET: APIRoute = ({ props }) =>
  respond('application/json', JSON.stringify(props['content']));
