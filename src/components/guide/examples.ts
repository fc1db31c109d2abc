import { chartForms } from '../../domain/chart.ts';
import type { ComponentName } from '../../domain/vocabulary.ts';
import type { Library } from '../../library/library.ts';
import { derive } from '../../views/derived.ts';
import type { Locale } from '../../views/locale.ts';

/** Text an editor could write for a component, made from the first records that this site has. */
export const examplesOf = derive('examples', ({ library }: Locale, component) =>
  createExamples(library, component as ComponentName),
);

function createExamples(library: Library, component: ComponentName): string[] {
  const first = (collection: { entries: ReadonlyMap<string, unknown> }) =>
    collection.entries.keys().next().value;
  const fact = first(library.facts);
  const source = first(library.sources);
  const table = first(library.tables);
  const term = first(library.glossary);
  const claim = first(library.claims);
  const facts = [...library.facts.entries.keys()].slice(0, 3);
  const events = [...library.timeline.entries.keys()].slice(0, 3);
  const made: Record<ComponentName, (string | undefined)[]> = {
    Fact: [fact && `The figure is <Fact id="${fact}"/>, with its record a touch away.`],
    KeyFacts: [facts.length > 0 ? `<KeyFacts ids="${facts.join(' ')}"/>` : undefined],
    Chart: chartsByForm(library, false).map((id) => `<Chart id="${id}"/>`),
    DataTable: [table && `<DataTable id="${table}"/>`],
    TileMap: chartsByForm(library, true).map((id) => `<TileMap id="${id}"/>`),
    Cite: [
      source && `A statement that someone may want to check.<Cite id="${source}" where="p. 1"/>`,
    ],
    Callout: [
      '<Callout title="How far this can be pressed">\n\nWhat the evidence does not show.\n\n</Callout>',
    ],
    Timeline: [
      events.length > 0
        ? `<Timeline ids="${events.join(' ')}" title="What happened when"/>`
        : undefined,
    ],
    Term: [term && `Readers can look up what <Term id="${term}"/> means here.`],
    Claim: [
      claim && `It is said that <Claim id="${claim}">it is so</Claim>, and the data bear it out.`,
    ],
    Unsourced: [
      'It took <Unsourced reason="A rounded recollection, not a measurement">forty minutes</Unsourced>.',
    ],
    Quote: [
      source &&
        `<Quote by="Name, role" source="${source}">\n\nThe words as they were said.\n\n</Quote>`,
    ],
    Staff: ['<Staff>\n\nWhat colleagues should know before they use this page.\n\n</Staff>'],
  };
  return made[component].filter((text) => text !== undefined);
}

/** One chart of each form that the site uses. */
function chartsByForm(library: Library, tiles: boolean): string[] {
  return chartForms
    .filter((form) => (form === 'tiles') === tiles)
    .flatMap((form) => {
      const entry = [...library.charts.entries.values()].find(({ value }) => value.form === form);
      return entry ? [entry.id] : [];
    });
}
