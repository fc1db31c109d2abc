import { appendFileSync, mkdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPublication, type Publication } from '../support/publication.ts';

const conflict = (text: string) =>
  `<<<<<<< HEAD\n${text}=======\n${text.replace(/\d/, '7')}>>>>>>> an-editor\n`;

/** Marks that git leaves where two editors changed the same lines, around the last line of a file. */
function leaveConflict({ content, write }: Publication, file: string): void {
  const lines = readFileSync(join(content, file), 'utf8').trimEnd().split('\n');
  write(file, `${lines.slice(0, -1).join('\n')}\n${conflict(`${lines.at(-1)}\n`)}`);
}

type Fault = [title: string, file: string, spoil: (publication: Publication) => void];

const remove =
  (file: string) =>
  ({ content }: Publication) =>
    rmSync(join(content, file));
const write =
  (file: string, text: string | Buffer) =>
  ({ write }: Publication) =>
    write(file, text);

const faults: Fault[] = [
  ['a table that is missing', 'data/landings.yaml', remove('data/landings.csv')],
  ['a table without its description', 'data/landings.csv', remove('data/landings.yaml')],
  ['an empty table', 'data/landings.csv', write('data/landings.csv', '')],
  [
    'a table with an open quotation mark',
    'data/landings.csv',
    ({ content }) => appendFileSync(join(content, 'data/landings.csv'), 'NTH,"cod,2025,1\n'),
  ],
  [
    'a table that is no text',
    'data/landings.csv',
    write('data/landings.csv', Buffer.from([0, 0xff, 0xfe, 0, 10, 0, 1])),
  ],
  ['a site that is nobody’s', 'site.yaml', remove('site.yaml')],
  ['an empty site.yaml', 'site.yaml', write('site.yaml', '')],
  [
    'a folder named like a file',
    'site.yaml',
    ({ content }) => {
      rmSync(join(content, 'site.yaml'));
      mkdirSync(join(content, 'site.yaml'));
    },
  ],
  [
    'a record cut short',
    'facts/fleet.yaml',
    write('facts/fleet.yaml', 'boats:\n  label: { en: "Bo'),
  ],
  ['a record of another kind', 'glossary.yaml', write('glossary.yaml', '- 1\n- 2\n')],
  ['a picture that is missing', 'notes/harbour-opens.mdx', remove('notes/harbour.png')],
  [
    'a note without a start',
    'notes/quota-revised.mdx',
    write('notes/quota-revised.mdx', 'Fish.\n'),
  ],
  [
    'a link to a page of the guide that is not there',
    'notes/quota-revised.mdx',
    ({ content }) =>
      appendFileSync(join(content, 'notes/quota-revised.mdx'), '\nSee [how](/guide/nowhere/).\n'),
  ],
];

const conflicts = [
  'site.yaml',
  'units.yaml',
  'timeline.yaml',
  'facts/stocks.yaml',
  'charts/stocks.yaml',
  'sources/pelagia.yaml',
  'data/landings.yaml',
  'data/landings.csv',
  'briefings/fleet.mdx',
  'notes/quota-revised.mdx',
].map((file): Fault => [
  `marks of a conflict in ${file}`,
  file,
  (publication) => leaveConflict(publication, file),
]);

describe('content with a fault', () => {
  it.each([...faults, ...conflicts])('is not published: %s', async (_, file, spoil) => {
    const publication = createPublication();
    spoil(publication);
    const { code, output } = await publication.build();
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`${file}:\\d+:\\d+ {2}[a-z-]+ {2}`));
    expect(output).not.toMatch(/^\s+at /m);
    publication.expectIntact();
  });
});

describe('content that only a reader of the finished site finds faulty', () => {
  it('is not published: a picture cut short', async () => {
    const publication = createPublication();
    truncateSync(join(publication.content, 'notes/harbour.png'), 100);
    const { code, output } = await publication.build();
    expect(code).toBe(1);
    expect(output).toContain('pictures/notes/harbour.png:1:1  broken-site  The picture is damaged');
    publication.expectIntact();
  });

  it('is not published: a map that is too large to be drawn', async () => {
    const publication = createPublication();
    const places = readFileSync(join(publication.content, 'places.yaml'), 'utf8');
    publication.write(
      'places.yaml',
      places.replace('column: 3, row: 1', 'column: 30000, row: 30000'),
    );
    const { code, output } = await publication.build();
    expect(code).toBe(1);
    expect(output).toContain('landings-map.png');
    publication.expectIntact();
  });
});
