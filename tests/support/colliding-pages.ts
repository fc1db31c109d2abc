import { ownBeginnings, pageIds } from '../../src/domain/page-ids.ts';
import type { FixtureCopy } from './fixture-copy.ts';
import { createRandom } from './random.ts';

const said = (id: string) => id.replaceAll('-', ' ').trim();

/** Words whose ids are those of the page itself, of its records or of each other. */
const words = [
  ...new Set([...pageIds.article, ...pageIds.home].map(said)),
  ...ownBeginnings.flatMap((own) => [said(own), `${said(own)} a`, `${said(own)} fleet fund`]),
  ...'search panel list b,part,callout part,section,section section,fnref a,section chart'.split(
    ',',
  ),
  ...'a,a,a-1,a 1,a-1-1,!!!,…,中文,ΣΑΣ,constructor,__proto__,Trữ lượng,trữ-lượng,Café'.split(','),
  'Trữ lượng'.normalize('NFD'),
];

/** The same words in another order, so that each comes before any other some time. */
function shuffle(random: () => number): string[] {
  return words
    .map((word) => ({ word, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ word }) => word);
}

const indent = (text: string) => text.replaceAll('\n', '\n    ');
const callout = (title: string, text: string) =>
  `<Callout title="${title}">\n\n${text}\n\n</Callout>`;

/** Names of notes as editors could write them, some of which make one address. */
const noteNames = ['a', 'a.', 'a-1', 'a%20b', 'ref-a', 'label', 'é', 'ê', '%', '中文', '1'];
const marks = noteNames.map((name) => `B[^${name}]`).join(' ');
const noteTexts = (headings: readonly string[]) =>
  noteNames.map((name, index) => {
    const parts = `## ${headings[index]}\n\n${callout('a', 'C <Fact id="harbour-opening"/>')}`;
    return `[^${name}]: A <Fact id="fleet-fund"/> ${indent(`B[^a]\n\n${parts}`)}`;
  });

/** Every word as a heading, within a callout or not, and as a callout’s title, twice over. */
function createBody(random: () => number): string {
  const heads = shuffle(random).map((word) => `## ${word}\n\nA`);
  const inner = shuffle(random).map((word) => callout(word, `### ${word}\n\n${marks}`));
  const all = [...heads, ...inner, ...noteTexts(shuffle(random))];
  return all
    .map((text) => ({ text, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ text }) => text)
    .join('\n\n');
}

const matter = (fields: string) =>
  `---\ntitle: Ids\ndescription: Parts of one name.\ntheme: fleet\nreviewBy: '2027-06-30'\n${fields}\n---\n\n`;

/** Adds a note and the first of the briefings, whose parts would have the same ids if they were named alone. */
export function addCollidingPages(copy: FixtureCopy, seed: number): void {
  const random = createRandom(seed);
  const note = `${matter("event: '2026-10-26'\npublished: '2026-10-26'\nreviewed: '2026-10-26'")}${marks}\n\n${createBody(random)}\n`;
  copy.write(`notes/ids-${seed}.mdx`, note);
  const opening = pageIds.home.map((id) => callout(said(id), `## ${said(id)}\n\nA`)).join('\n\n');
  const keyFacts = '<KeyFacts ids="fleet-fund licence-fee closed-years"/>';
  const dates = `published: '2026-10-05'\nreviewed: '2026-10-05'\norder: -${seed}`;
  const body = createBody(random);
  copy.write(
    `briefings/ids-${seed}.mdx`,
    `${matter(dates)}${marks}\n\n${opening}\n\n${keyFacts}\n\n${body}\n\n<Cite id="pelagia-survey"/>\n`,
  );
}
