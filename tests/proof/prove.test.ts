import { describe, expect, it } from 'vitest';
import { bringEngine } from '../../src/engine/engine-store.ts';
import { loadEngine } from '../../src/engine/engine.ts';
import { readParts } from '../../src/proof/page-parts.ts';
import { perturb } from '../../src/proof/perturbed-content.ts';
import { createDependents, listPerturbations } from '../../src/proof/perturbation.ts';
import { makeBatches } from '../../src/proof/batches.ts';
import { prove } from '../../src/proof/prove.ts';
import { readSettings } from '../../src/settings.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';

const settingsOf = (contentFolder: string) => ({
  ...readSettings({ BUILD_DATE: '2026-11-24' }),
  contentFolder,
});

describe('the proof that figures follow the ledger', () => {
  it('holds for the fixture, in both languages', { timeout: 120_000 }, async () => {
    const { folder, release } = await bringEngine();
    const engine = await loadEngine(folder);
    const result = await prove({ engine, settings: settingsOf(copyFixture().folder) });
    expect(result.failures).toEqual([]);
    expect(result.record).toMatchObject({ cells: 31, values: expect.any(Number) as number });
    const shown = Object.entries(result.record.pages);
    expect(shown.filter(([path]) => path.startsWith('/fr/')).length).toBeGreaterThan(0);
    for (const [path, { followed, all }] of shown) expect([path, followed]).toEqual([path, all]);
    release();
  });

  it(
    'finds a figure that does not follow, and one that follows what it does not rest on',
    { timeout: 120_000 },
    async () => {
      const { folder, release } = await bringEngine();
      const engine = await loadEngine(folder);
      const openEngine: typeof engine.openEngine = (settings) => {
        const render = engine.openEngine(settings);
        return async (path, content) => {
          const page = new TextDecoder().decode(await render(path, content));
          // As if a value stood in the page, and a cell that it does not name in another.
          const stuck = page.replace(/(data-fact="north-herring-2025"[^>]*>)[^<]*/g, '$1 1,200 ');
          const cell = String(
            content.library.datasets.entries.get('landings')!.value.rows[5]!['landed'],
          );
          return new TextEncoder().encode(stuck.replace('<footer', `<p>${cell}</p><footer`));
        };
      };
      const result = await prove({
        engine: { ...engine, openEngine },
        settings: settingsOf(copyFixture().folder),
      });
      const seen = new Set(
        result.failures.map(({ where, what }) => `${where.split(' ')[1]} ${what}`),
      );
      expect(seen).toContain('fact/north-herring-2025 stayed');
      expect(seen).toContain('rest changed');
      release();
    },
  );
});

describe('what a number is changed to', () => {
  it('is beyond its column, or a small part of it; and no two are the same', () => {
    expect(perturb(5, 'up', 0, 900)).toBeGreaterThan(900);
    expect(perturb(5, 'up', 0, 900)).not.toBe(perturb(5, 'up', 1, 900));
    expect(perturb(5, 'down', 0)).toBeLessThan(0.01);
    expect(perturb('2024-02', 'up', 0)).toBe('2028-02');
  });

  it('is told from others that are changed with it', async () => {
    const library = await readSound();
    const dependentsOf = createDependents(library);
    const trials = listPerturbations(library).map((perturbation) => ({
      perturbation,
      dependents: dependentsOf(perturbation),
    }));
    for (const batch of makeBatches(trials)) {
      const records = batch.flatMap(({ dependents }) => [...dependents.records]);
      expect(records).toHaveLength(new Set(records).size);
    }
  });
});

describe('the parts of a page', () => {
  it('are its mentions, records and displays, and the rest', () => {
    const parts = readParts(
      '<main><p>In <a data-fact="share">7%</a> of<br>all.</p><figure id="chart-a"><p>A <a data-fact="share">8%</a></p></figure><p id="chart-of-words">End</p></main>',
    );
    expect([...parts.keys()].toSorted()).toEqual([
      'chart/a',
      'chart/of-words',
      'fact/share',
      'rest',
    ]);
    expect(parts.get('fact/share')).toMatch(/7%[^]*8%/);
    expect(parts.get('rest')).not.toContain('7%');
  });
});
