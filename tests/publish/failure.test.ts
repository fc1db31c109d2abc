import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/refusal.ts';
import { describeFailure } from '../../src/publish/failure.ts';

const system = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: no`), { code, ...more });

describe('a failure', () => {
  it.each<[string, unknown, RegExp]>([
    [
      'that is a refusal is told in its own words',
      new Refusal('Name a folder.'),
      /^Name a folder\.$/,
    ],
    ['of options is told in its own words', system('ERR_PARSE_ARGS_X'), /^ERR_PARSE_ARGS_X: no$/],
    ['that is no error is told as it is', 'a word', /^a word$/],
    [
      'of a full disk says so',
      system('ENOSPC', { path: 'x/y' }),
      /^There is no room left on the disk for x\/y\./,
    ],
    ['of a full disk that names no file says so', system('ENOSPC'), /on the disk for the site\./],
    [
      'of a move names where to',
      system('EACCES', { path: 'a', dest: 'b' }),
      /^b is closed to the user/,
    ],
    [
      'of the system within another is found',
      new Error('It failed', { cause: system('EROFS', { path: 'z' }) }),
      /^z is on a disk that can only be read/,
    ],
    [
      'of a program in another language is known by its number',
      new Error('x (os error 28)'),
      /^There is no room left/,
    ],
    [
      'of another kind is told with what led to it',
      new Error('One', { cause: new Error('Two') }),
      /^The site could not be built\.\nError: One[^]*\nbecause of Error: Two/,
    ],
    [
      'alone is told with its place',
      new Error('One'),
      /^The site could not be built\.\nError: One\n\s+at /,
    ],
  ])('%s', (_, cause, expected) => {
    expect(describeFailure(cause)).toMatch(expected);
  });

  it('cannot bring codes to a terminal', () => {
    expect(describeFailure('\u001b[2Jx')).not.toContain('\u001b');
  });
});
