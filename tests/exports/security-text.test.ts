import { describe, expect, it } from 'vitest';
import { security } from '../../src/domain/site.ts';
import { formatSecurityText } from '../../src/exports/security-text.ts';

const circumstances = { now: '2026-11-23', languages: ['en', 'fr'], canonical: undefined };

describe('security.txt', () => {
  it('says whom to tell, until when, in which languages, and where it stands', () => {
    const text = formatSecurityText(
      { contact: 'security@fish.example', policy: 'https://fish.example/security/' },
      { ...circumstances, canonical: 'https://fish.example/.well-known/security.txt' },
    );
    expect(text).toBe(
      [
        'Contact: mailto:security@fish.example',
        'Expires: 2027-11-23T00:00:00Z',
        'Preferred-Languages: en, fr',
        'Canonical: https://fish.example/.well-known/security.txt',
        'Policy: https://fish.example/security/',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    const text = formatSecurityText({ contact: 'https://fish.example/report' }, circumstances);
    expect(text).toBe(
      'Contact: https://fish.example/report\nExpires: 2027-11-23T00:00:00Z\nPreferred-Languages: en, fr\n',
    );
  });
});

describe('security in site.yaml', () => {
  it.each([
    [{ contact: 'security@fish.example' }, true],
    [{ contact: 'https://fish.example/report', policy: 'https://fish.example/p' }, true],
    [{ contact: 'the office' }, false],
    [{ contact: 'a@b.example\nExpires: never' }, false],
    [{ contact: 'https://fish.example/\nPolicy: x' }, false],
    [{ contact: 'javascript:alert(1)' }, false],
    [{ contact: 'a@b.example', policy: 'fish.example' }, false],
    [{ policy: 'https://fish.example/p' }, false],
    [{ contact: 'a@b.example', other: 'x' }, false],
  ])('may be %j: %s', (value, expected) => {
    expect(security.safeParse(value).success).toBe(expected);
  });
});
