import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPublication, digestFolder, isRendering, until } from '../support/publication.ts';

describe('two builds at once', () => {
  it('of one output: the second is refused, and the first is published', async () => {
    const publication = createPublication();
    const first = publication.begin();
    await until(() => isRendering(publication.published));
    const second = await publication.build();
    expect(second.code).toBe(1);
    expect(second.output).toContain(`is running, as process ${first.child.pid}`);
    expect((await first.ended).code).toBe(0);
    expect(existsSync(join(publication.published, '404.html'))).toBe(true);
  });

  it('of two sites from one checkout: both are as if built alone', async () => {
    const [one, other] = [createPublication(), createPublication()];
    const site = readFileSync(join(other.content, 'site.yaml'), 'utf8');
    other.write('site.yaml', site.replaceAll('Pelagia', 'Archipelagia'));
    const ends = await Promise.all([one.build(), other.build({ BASE_PATH: '/other/' })]);
    expect(
      ends.map(({ code }) => code),
      ends.map(({ output }) => output).join('\n'),
    ).toEqual([0, 0]);
    const together = [one, other].map(({ published }) => digestFolder(published));
    await one.build();
    await other.build({ BASE_PATH: '/other/' });
    expect([one, other].map(({ published }) => digestFolder(published))).toEqual(together);
    const home = readFileSync(join(other.published, 'index.html'), 'utf8');
    expect(home).toContain('Archipelagia');
    expect(home).toContain('href="/other/');
  });
});
