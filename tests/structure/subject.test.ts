import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const site = parse(readFileSync('content/site.yaml', 'utf8')) as { themes: object };
// A theme may be an everyday word; it is the ids with a hyphen that give a subject away.
const themes = Object.keys(site.themes).filter((theme) => theme.includes('-'));
const subject = /\b(minerals?|rare earths?|nickel|lithium|asean|china|viet nam|ministry of)\b/i;

describe('the generator', () => {
  it('knows nothing of the ministry it first serves, nor of its subject', () => {
    const files = globSync('src/**/*.{ts,astro,mdx,css}');
    expect(files.length).toBeGreaterThan(100);
    const named = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return subject.test(text) || themes.some((theme) => text.includes(theme));
    });
    expect(named).toEqual([]);
  });
});
