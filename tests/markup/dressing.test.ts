import { describe, expect, it } from 'vitest';
import { renderLine } from '../support/rendered.ts';

const table = renderLine(
  '| Boat | Crew | Use |\n| :--- | ---: | :-: |\n| Dinghy | 1 | <Fact id="x"/> |',
);

describe('table of a page', () => {
  it('is a plain table, whose parts need no roles', () => {
    expect(table).toMatch(/<table>\s*<thead>\s*<tr>/);
    expect(table.replace(/^<div[^>]*>/, '')).not.toMatch(/ (role|data-l|class="stack")/);
  });

  it('names each cell’s column, and its row', () => {
    expect(table).toContain('<th scope="col">Boat</th>');
    expect(table).toContain('<th scope="row">Dinghy</th>');
  });

  it('aligns by class, never by style', () => {
    expect(table).toContain('<td class="r">1</td>');
    expect(table).toContain('<th class="r" scope="col">');
    expect(table).not.toMatch(/ align=| style=/);
  });

  it('scrolls in a region that says what it holds', () => {
    expect(table).toMatch(
      /^<div class="tw" role="region" tabindex="0" aria-label="Table: Boat, Crew, Use">/,
    );
  });

  it('keeps components in its cells', () => {
    expect(table).toContain('<td>[Fact x]</td>');
  });
});

describe('footnote of a page', () => {
  const line = renderLine('One.[^paper] Two.[^paper]\n\n## Notes\n\n[^paper]: See <Cite id="x"/>');
  const ids = [...line.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  it('has ids that stand once on the page', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('points at parts that exist', () => {
    const targets = [...line.matchAll(/ (?:href="#|aria-describedby=")([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leads back in words', () => {
    expect(line).toContain('aria-label="Back to note 1"');
  });

  it('stands under a heading that only listeners meet', () => {
    expect(line).toMatch(/<h2 [^>]*class="vh"[^>]*>Notes<\/h2>/);
  });

  it('keeps its components', () => {
    expect(line).toContain('See[Cite x]');
  });
});
