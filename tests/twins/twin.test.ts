import { describe, expect, it } from 'vitest';
import { findTwin, pageOfTwin } from '../../src/domain/addresses.ts';
import { createPublicView } from '../../src/library/edition-view.ts';
import { getValue } from '../../src/library/library.ts';
import { writeLlmsFull, writeLlmsIndex } from '../../src/twins/llms.ts';
import { writeTwin } from '../../src/twins/twin.ts';
import { briefingsOf, createLocale, notesOf } from '../../src/views/locale.ts';
import { createPageContext } from '../../src/views/page-context.ts';
import { createTextLocale } from '../../src/views/translations.ts';
import { readSound } from '../support/fixture-library.ts';

const library = createPublicView(await readSound(), '2026-11-23T00:00:00.000Z');
const locales = [createLocale(library, undefined), createLocale(library, 'fr')];
const locate = (path: string) => `https://fish.example${path}`;

describe('the address of a plain twin', () => {
  it.each([
    ['/', '/index.md'],
    ['/briefings/', '/briefings.md'],
    ['/briefings/catch/', '/briefings/catch.md'],
    ['/facts/share/', '/facts/share.md'],
    ['/how-we-check/', '/how-we-check.md'],
  ])('of %s is %s', (path, twin) => {
    expect(findTwin(path)).toBe(twin);
    expect(pageOfTwin(twin)).toBe(path);
  });

  it.each(['/search/', '/guide/', '/facts/sorted/used/', '/404.html', '/briefings/pack/'])(
    'is none of %s',
    (path) => {
      expect(findTwin(path)).toBeUndefined();
    },
  );
});

describe.each(locales.map((locale) => [locale.language.code, locale] as const))(
  'the plain twins in %s',
  (_, locale) => {
    const pages = [...briefingsOf(locale), ...notesOf(locale)];
    const twins = pages.map((page) => ({
      page,
      twin: writeTwin(`/${page.kind}/${page.slug}.md`, locale, locate),
    }));

    it('say of each figure of a page its value, what it is, its source and its date', () => {
      const wrong = twins.flatMap(({ page, twin }) => {
        const own = createTextLocale(page, locale);
        const { facts } = createPageContext(own, { tree: page.tree });
        return facts.flatMap((fact) => {
          const value = own.formatter.fact(fact, getValue(library.units, fact.unit));
          const note = twin.split('\n').find((line) => line.startsWith(`[^figure-${fact.id}]: `));
          const said = [`: ${value}. `, own.text(fact.label), own.formatter.date(fact.asOf)];
          return said.every((words) => note?.includes(words)) ? [] : [`${page.slug}: ${fact.id}`];
        });
      });
      expect(wrong).toEqual([]);
    });

    it('have a note for each mark, and a mark for each note', () => {
      for (const { twin } of twins) {
        const notes = [...twin.matchAll(/^\[\^([^\]]+)\]: /gm)].map(([, name]) => name);
        const marks = [...twin.matchAll(/\[\^([^\]]+)\](?!: )/g)].map(([, name]) => name);
        expect(new Set(marks)).toEqual(new Set(notes));
      }
    });

    it('are plain: no component is left in them', () => {
      for (const { twin } of twins) expect(twin).not.toMatch(/<\/?[A-Z]\w*|undefined/);
    });

    it('lead to one another by full addresses', () => {
      const tree = locale.prefix ? `/${locale.prefix}` : '';
      for (const { page } of twins)
        expect(writeLlmsIndex(locale, locate)).toContain(
          `(https://fish.example${tree}/${page.kind}/${page.slug}.md)`,
        );
    });

    it('are all in one file too', () => {
      const full = writeLlmsFull(locale, locate);
      for (const { twin } of twins) expect(full).toContain(twin);
    });
  },
);

describe('a plain table', () => {
  it('has the rows of its dataset, and addresses as links', () => {
    const twin = writeTwin('/data/landings.md', locales[0]!, locate);
    const rows = twin.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.length).toBe(getValue(library.datasets, 'landings').rows.length + 2);
  });
});
