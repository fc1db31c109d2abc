import { describe, expect, it } from 'vitest';
import { findCommit, withRepository } from '../../src/history/repository.ts';
import { createRepository } from '../support/repository.ts';

describe('a revision', () => {
  it.each(['HEAD', 'main', 'main~0', 'v1'])('is found by the name %s', async (name) => {
    const { git, folder } = createRepository();
    git('tag', 'v1');
    const found = await withRepository(folder, (repository) => findCommit(repository, name));
    expect(found).toBe(git('rev-parse', 'HEAD').trim());
  });

  it.each([
    '--all',
    '-n1',
    '--output=made.txt',
    'nowhere',
    '',
    'HEAD; touch made.txt',
    '$(touch made.txt)',
    'HEAD:content/site.yaml',
  ])('is not found by the name “%s”, and nothing else happens', async (name) => {
    const { git, folder } = createRepository();
    const found = await withRepository(folder, (repository) => findCommit(repository, name));
    expect(found).toBeUndefined();
    expect(git('status', '--short')).toBe('');
  });
});
