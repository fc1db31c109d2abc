import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mark, markText, nameOutput } from '../../src/publish/output.ts';
import { clearStaging, openStaging, swapIn } from '../../src/publish/staging.ts';
import { keepSpare } from '../../src/publish/spare.ts';
import { createFolder } from '../support/temporary-folder.ts';

function createOutput(files: Record<string, string>) {
  const root = createFolder(files);
  return { root, output: nameOutput(join(root, 'dist')) };
}
const old = { [`dist/${mark}`]: markText, 'dist/index.html': 'old' };

describe('a staged site', () => {
  it('takes the place of the one published before', () => {
    const { root, output } = createOutput(old);
    openStaging(output);
    mkdirSync(output.site);
    writeFileSync(join(output.site, 'index.html'), 'new');
    swapIn(output);
    expect(readFileSync(join(output.published, 'index.html'), 'utf8')).toBe('new');
    expect(readFileSync(join(output.previous, 'index.html'), 'utf8')).toBe('old');
    clearStaging(output);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('is published where there was nothing', () => {
    const { output } = createOutput({});
    openStaging(output);
    mkdirSync(output.site);
    swapIn(output);
    expect(existsSync(output.published)).toBe(true);
  });

  it('that cannot take the place gives it back', () => {
    const { output } = createOutput(old);
    openStaging(output);
    expect(() => swapIn(output)).toThrow('ENOENT');
    expect(readFileSync(join(output.published, 'index.html'), 'utf8')).toBe('old');
  });
});

describe('the staging folder', () => {
  it('gives back what a killed build has moved away', () => {
    const { output } = createOutput({
      [`dist.building/${mark}`]: markText,
      'dist.building/previous/index.html': 'old',
      'dist.building/site/index.html': 'new',
    });
    openStaging(output);
    expect(readFileSync(join(output.published, 'index.html'), 'utf8')).toBe('old');
    expect(readdirSync(output.staging)).toEqual([mark]);
  });

  it('that is a link to another site empties nothing', () => {
    const { root, output } = createOutput({ ...old, [`another/${mark}`]: markText });
    writeFileSync(join(root, 'another/index.html'), 'another');
    symlinkSync(join(root, 'another'), output.staging);
    clearStaging(output);
    expect(() => openStaging(output)).toThrow('EEXIST');
    expect(readdirSync(join(root, 'another'))).toEqual([mark, 'index.html']);
  });

  it('keeps nothing of a build killed after the swap', () => {
    const { output } = createOutput({
      ...old,
      'dist.building/previous/index.html': 'older',
    });
    openStaging(output);
    expect(readFileSync(join(output.published, 'index.html'), 'utf8')).toBe('old');
    expect(readdirSync(output.staging)).toEqual([mark]);
  });
});

describe('the spare site', () => {
  const spared = (files: Record<string, string> = {}) => {
    const { root, output } = createOutput({ ...old, ...files });
    onTestFinished(() => rmSync(output.spare, { recursive: true, force: true }));
    return { root, output };
  };

  it('is the one that was replaced, and the next is staged upon it', () => {
    const { root, output } = spared();
    openStaging(output);
    mkdirSync(output.site);
    writeFileSync(join(output.site, 'index.html'), 'new');
    swapIn(output);
    keepSpare(output);
    clearStaging(output);
    expect(readdirSync(root)).toEqual(['dist']);
    openStaging(output);
    expect(readFileSync(join(output.site, 'index.html'), 'utf8')).toBe('old');
    expect(existsSync(output.spare)).toBe(false);
  });

  it('is the one that was not finished, where none was replaced', () => {
    const { root, output } = spared({
      [`dist.building/${mark}`]: markText,
      'dist.building/site/index.html': 'half',
    });
    keepSpare(output);
    clearStaging(output);
    expect(readFileSync(join(output.spare, 'index.html'), 'utf8')).toBe('half');
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
  });

  it.each(['taken', 'kept'])('changes nothing where it cannot be %s', (what) => {
    const { root, output } = spared({
      [`dist.building/${mark}`]: markText,
      'dist.building/site/index.html': 'half',
    });
    // A file stands where a folder would be.
    const closed = { ...output, spare: join(root, 'dist/index.html/spare') };
    if (what === 'kept') keepSpare(closed);
    clearStaging(closed);
    openStaging(closed);
    expect(readdirSync(output.staging)).toEqual([mark]);
  });
});
