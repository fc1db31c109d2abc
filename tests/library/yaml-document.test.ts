import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/library/yaml-document.ts';

const slipsOf = (text: string) =>
  composeDocument(text).errors.map(({ code, pos }) => `${code} ${pos[0]}`);

describe('a YAML document', () => {
  it('is read up to the first sign that closes nothing', () => {
    expect(slipsOf('a: 1\n}\n}\n}')).toEqual(['UNEXPECTED_TOKEN 5']);
  });

  it('is the only one of its text', () => {
    expect(slipsOf('a: 1\n---\nb: 2\n---\nc: 3')).toEqual(['MULTIPLE_DOCS 5']);
  });

  it.each(['', '# none yet', 'a: 1', '---\na: 1\n'])('%j has no slip', (text) => {
    expect(slipsOf(text)).toEqual([]);
  });
});
