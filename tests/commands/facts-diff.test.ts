import { describe, expect, it } from 'vitest';
import { addBoats, boats } from '../support/boats.ts';
import { runCommand } from '../support/command.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { createRepository, type ContentRepository } from '../support/repository.ts';

const stocks = 'facts/stocks.yaml';

async function reportAfter(
  change: (repository: ContentRepository) => void,
  revision = 'HEAD',
  repository = createRepository(),
) {
  change(repository);
  const result = await runCommand('facts-diff', { CONTENT_DIR: repository.folder }, [revision]);
  return {
    ...result,
    output: result.output.replaceAll(/`\S*\/assay-[^/]*\/(content\/)?/g, '`content/'),
  };
}

describe('facts:diff command', () => {
  it('says in one sentence that no figure has changed', async () => {
    const { code, output } = await reportAfter(({ replace }) => {
      replace(stocks, 'Share of herring', 'Part of herring');
    });
    expect([code, output]).toEqual([0, 'No figure has changed since HEAD.\n']);
  });

  it('shows a figure old and new, with every line that shows it', async () => {
    const repository = createRepository();
    addBoats(repository);
    const { code, output } = await reportAfter(
      ({ replace }) => replace(boats, 'value: 12', 'value: 15'),
      'HEAD',
      repository,
    );
    expect(code).toBe(0);
    expect(output).toBe(`## Figures changed since HEAD

### Changed

| Figure | Before | Now | Change | Source |
| --- | --- | --- | --- | --- |
| Boats (boats) | about 12 years | about 15 years | +25% | unchanged |

- Boats (boats)
  - Shown on \`content/notes/boats.fr.mdx:12\` (/fr/notes/boats/)
  - Shown on \`content/notes/boats.mdx:11\` (/notes/boats/)
`);
  });

  it('names the cells of data behind a derived figure', async () => {
    const { output } = await reportAfter(({ replace }) => {
      replace('data/landings.csv', '2025,1200', '2025,1170');
    });
    expect(output).toContain('| 1,200 tonnes | 1,170 tonnes | -2.5% | unchanged |');
    expect(output).toContain('- `content/data/landings.csv:4 landed 1200 → 1170`\n');
  });

  it('puts what was added, removed, renamed and withdrawn under headings of its own', async () => {
    const { output } = await reportAfter(({ replace }) => {
      replace(stocks, 'herring-share:', 'part:\n  formerly: [herring-share]');
      replace(stocks, 'whole-catch:', 'all-catch:');
      const withdrawn = 'withdrawn: { date: 2026-02-02, reason: { en: A, fr: B } }';
      replace('facts/fleet.yaml', 'closed-years:', `closed-years:\n  ${withdrawn}`);
    });
    const headings = [...output.matchAll(/^### (.*)\n\n.*\n.*\n\| (.*?) \|/gm)];
    expect(headings.map(([, heading, figure]) => `${heading}: ${figure}`)).toEqual([
      'Withdrawn: Length of the closed season (closed-years)',
      'Removed: Catch of all islands since records began (whole-catch)',
      'Renamed: Share of herring in the catch (herring-share → part)',
      'Added: Catch of all islands since records began (all-catch)',
    ]);
  });

  it('says which source stands behind the figure now', async () => {
    const { output } = await reportAfter(({ replace }) => {
      replace(stocks, 'source: pelagia-survey', 'source: gazette-du-port');
    });
    expect(output).toContain(
      '### Same value, another source\n\n| Figure | Before | Now | Change | Source |',
    );
    expect(output).toContain(
      'changed: Institute of Imaginary Seas, 2025 (pelagia-survey) → La Gazette du port (gazette-du-port)',
    );
  });

  it('says of a figure with a slip in its record that it cannot be read', async () => {
    const { output } = await reportAfter(({ replace }) => {
      replace(stocks, 'value: 70', 'value: many');
    });
    expect(output).toContain('(herring-share) | about 70% | cannot be read | –');
  });

  it('lets no label break out of its cell', async () => {
    const { output } = await reportAfter(({ replace }) => {
      replace(stocks, 'value: 70', 'value: 77');
      replace(stocks, 'en: Share of herring in the catch', 'en: "A | <b>*x*</b>\\n[y](z)"');
    });
    expect(output).toContain(
      '| A \\| \\<b\\>\\*x\\*\\</b\\> \\[y\\](z) (herring-share) | about 70%',
    );
  });

  it.each([
    ['an unknown revision', 'nowhere', '"nowhere" is no revision of this repository. Name a'],
    ['an option for a revision', '--all', '"--all" is no revision of this repository.'],
    ['no revision', '', 'Name a revision: npm run facts:diff -- origin/main'],
  ])('refuses %s', async (_, revision, message) => {
    const { code, output, errors } = await reportAfter(() => undefined, revision);
    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(output).toBe(errors);
  });

  it('says that there is no history where there is none', async () => {
    const { folder } = copyFixture();
    const { code, errors } = await runCommand('facts-diff', { CONTENT_DIR: folder }, ['HEAD']);
    expect(code).toBe(2);
    expect(errors).toMatch(
      /^git has no history of .*: there is no repository above it\. Run this in a whole clone/,
    );
  });
});
