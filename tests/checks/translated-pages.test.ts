import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-copy.ts';
import { cloneShallow, createRepository } from '../support/repository.ts';
import { nameWithin } from '../support/temporary-folder.ts';
import { today } from '../support/today.ts';

const english = 'briefings/catch.mdx';
const french = 'briefings/catch.fr.mdx';

async function problemsIn(folder: string) {
  const { problems } = await readAndCheck({ contentFolder: folder, today });
  return problems.filter(({ file }) => file.includes('catch'));
}

/** What the check finds in the copy, as `kind file:line  message`. */
async function findIn({ folder }: FixtureCopy): Promise<string[]> {
  return (await problemsIn(folder)).map(({ kind, file, line, message }) => {
    const position = `${nameWithin(folder, file)}:${line}`;
    return `${kind} ${position}  ${message.replace(/\S*briefings\//g, '')}`;
  });
}

describe('a translation', () => {
  it('keeps step', async () => {
    expect(await findIn(copyFixture())).toEqual([]);
  });

  it('that does not say which text it follows is told what to paste', async () => {
    const copy = copyFixture();
    const [line = ''] = /^translates.*$/m.exec(copy.read(french)) ?? [];
    copy.replace(french, `${line}\n`, '');
    expect(await problemsIn(copy.folder)).toMatchObject([
      { kind: 'missing-digest', severity: 'error', hint: expect.stringContaining(`\n${line}`) },
    ]);
  });

  it('keeps its digest to itself: an original has none', async () => {
    const copy = copyFixture();
    copy.replace(english, 'order: 1', "order: 1\ntranslates: '0123456789ab'");
    expect(await findIn(copy)).toEqual([
      `unknown-field ${english}:9  "translates" stands in a page that is no translation`,
    ]);
  });

  it('refuses a digest that is none', async () => {
    const copy = copyFixture();
    copy.replace(french, 'translates:', 'translates: no # ');
    expect((await problemsIn(copy.folder))[0]).toMatchObject({
      kind: 'invalid-field',
      hint: 'Write the digest with npm run stamp',
    });
  });
});

describe('an outdated translation', () => {
  const outdate = ({ replace }: FixtureCopy) =>
    replace(english, 'since records began', 'since anyone counted');
  const found = (told: string) => [
    `outdated-translation ${french}:9  catch.mdx has changed since it was translated. ${told}`,
  ];

  it('is a warning, with the command to run when it is in step again', async () => {
    const copy = createRepository();
    outdate(copy);
    const [problem] = await problemsIn(copy.folder);
    expect(problem?.severity).toBe('warning');
    expect(problem?.hint).toMatch(/run: npm run stamp -- .*briefings\/catch\.fr\.mdx$/);
  });

  it('lists what has changed since the text that was translated', async () => {
    const copy = createRepository();
    copy.commit('2026-01-05');
    outdate(copy);
    copy.commit('2026-02-02');
    copy.replace(english, 'No one knows why.', '');
    const told =
      'Since 2026-01-01: “records began.” → “anyone counted.”; removed “No one knows why.”';
    expect(await findIn(copy)).toEqual(found(told));
  });

  it('is dated from when that text was last the original’s', async () => {
    const copy = createRepository();
    const text = copy.read(english);
    outdate(copy);
    copy.commit('2026-02-02');
    copy.write(english, text);
    copy.commit('2026-03-03');
    outdate(copy);
    expect(await findIn(copy)).toEqual(
      found('Since 2026-03-03: “records began.” → “anyone counted.”'),
    );
  });

  it('is one too where only a block for the staff has changed', async () => {
    const copy = copyFixture();
    copy.append(english, '\n<Staff>\n\nAsk.\n\n</Staff>\n');
    expect(await findIn(copy)).toEqual(
      found('What has changed cannot be told: there is no git history here'),
    );
  });

  it('says so where there is no history, or none that reaches back', async () => {
    const copy = createRepository();
    outdate(copy);
    copy.commit('2026-02-02');
    const clone = { ...copy, folder: cloneShallow(copy, 1) };
    expect(await findIn(clone)).toEqual(
      found('What has changed cannot be told: git holds no version with this digest'),
    );
    rmSync(join(copy.root, '.git'), { recursive: true });
    expect(await findIn(copy)).toEqual(
      found('What has changed cannot be told: there is no git history here'),
    );
  });
});

describe('records of a translation', () => {
  const stands = (id: string, component: string, here: string, there: string) =>
    `"${id}" of <${component}> stands ${here} here and ${there} in catch.mdx`;

  it.each<[string, string, string, string, string[]]>([
    [
      'fact left out',
      french,
      '<Fact id="herring-growth"/>',
      'peu',
      [`translation-mismatch ${french}:1  ${stands('herring-growth', 'Fact', 'nowhere', 'once')}`],
    ],
    [
      'fact shown once more',
      french,
      'Personne',
      '<Fact id="whole-catch"/>.\nPersonne',
      [`translation-mismatch ${french}:44  ${stands('whole-catch', 'Fact', 'twice', 'once')}`],
    ],
    [
      'fact left out of the description',
      french,
      ', dont <Fact id="north-herring-2025"/> de hareng au nord',
      '',
      [
        `translation-mismatch ${french}:1  ${stands('north-herring-2025', 'Fact', 'once', 'twice')}`,
      ],
    ],
    [
      'key fact that is another',
      french,
      'herring-share, whole-catch',
      'herring-share, herring-growth',
      [
        `translation-mismatch ${french}:1  ${stands('whole-catch', 'KeyFacts', 'nowhere', 'once')}`,
        `translation-mismatch ${french}:15  ${stands('herring-growth', 'KeyFacts', 'once', 'nowhere')}`,
      ],
    ],
    [
      'chart left out',
      french,
      '<Chart id="stock-range"/>',
      '',
      [`translation-mismatch ${french}:1  ${stands('stock-range', 'Chart', 'nowhere', 'once')}`],
    ],
    [
      'table left out',
      french,
      '<DataTable id="largest-landings"/>',
      '',
      [
        `translation-mismatch ${french}:1  ${stands('largest-landings', 'DataTable', 'nowhere', 'once')}`,
      ],
    ],
    [
      'citation left out',
      french,
      '<Cite id="pelagia-landings-2026" where="tableau 1"/>',
      '',
      [
        `translation-mismatch ${french}:1  ${stands('pelagia-landings-2026', 'Cite', 'nowhere', 'once')}`,
      ],
    ],
    [
      'term left out',
      french,
      '<Term id="landing"/>',
      'débarquement',
      [`translation-mismatch ${french}:1  ${stands('landing', 'Term', 'nowhere', 'once')}`],
    ],
    [
      'event left out',
      french,
      'quota-law first-count',
      'quota-law',
      [`translation-mismatch ${french}:1  ${stands('first-count', 'Timeline', 'nowhere', 'once')}`],
    ],
    [
      'quotation left out',
      french,
      '<Quote by="Le ministre" source="gazette-du-port" lang="fr">\n\nLe poisson est *là*.\n\n</Quote>',
      '',
      [
        `translation-mismatch ${french}:1  ${stands('gazette-du-port', 'Quote', 'nowhere', 'once')}`,
      ],
    ],
    [
      'fact misspelt, which is no mismatch beside',
      french,
      'id="herring-growth"',
      'id="herring-grow"',
      [`unknown-fact ${french}:44  "herring-grow" is not in content/facts`],
    ],
  ])('differ with a %s', async (_, file, before, after, problems) => {
    const copy = copyFixture();
    copy.replace(file, before, after);
    expect(await findIn(copy)).toEqual(problems);
  });

  it('differ where one of them keeps for the staff what the other shows to all', async () => {
    const copy = copyFixture();
    const fact = '<Fact id="whole-catch"/>';
    copy.append(english, `\n${fact}\n`);
    copy.append(french, `\n<Staff>\n\n${fact}\n\n</Staff>\n`);
    const [problem] = (await problemsIn(copy.folder)).filter(
      ({ kind }) => kind === 'translation-mismatch',
    );
    expect(problem?.message).toMatch(/^"whole-catch" .* left out$/);
    expect(problem?.hint).toBe('Put it into <Staff>…</Staff> in both, or in neither');
  });
});
