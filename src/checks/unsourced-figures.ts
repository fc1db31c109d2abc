import type { Fact } from '../domain/fact.ts';
import { error, type Place, type Problem } from '../domain/problem.ts';
import type { Unit } from '../domain/unit.ts';
import type { Figure, FigureKind } from '../figures/figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import type { Library, Page } from '../library/library.ts';
import { findRuns } from '../markup/runs.ts';
import type { Check } from './check.ts';

/** Words that are someone else’s, or whose figure an editor has answered for. */
const answered = new Set(['Quote', 'Unsourced']);

/** No figure stands in a page’s words, title or description that the ledger does not hold. */
export const checkUnsourcedFigures: Check = (library) =>
  library.pages.flatMap((page) => [
    ...(['title', 'description'] as const).flatMap((field) =>
      findFigures(page.data[field].normalize('NFC'), page.language).map((figure) =>
        unsourced(figure, page.locate([field]), library),
      ),
    ),
    ...checkText(page, library),
  ]);

function checkText(page: Page, library: Library): Problem[] {
  return findRuns(page.tree, answered).flatMap(({ text, placeAt }) =>
    findFigures(text, page.language).map((figure) =>
      unsourced(figure, { file: page.file, ...placeAt(figure.start) }, library),
    ),
  );
}

function unsourced(figure: Figure, place: Place, library: Library): Problem {
  const fact = [...library.facts.entries.values()].find(({ value }) =>
    fits(figure, value, library),
  );
  const hint = fact
    ? `If it is this one, write <Fact id="${fact.id}"/>`
    : 'Record it in content/facts and write <Fact id="…"/>, or say why not: <Unsourced reason="…">words</Unsourced>';
  return error(place, 'unsourced-figure', `"${figure.text}" has no source`, hint);
}

const styles: Partial<Record<FigureKind, Unit['style']>> = {
  percentage: 'percent',
  money: 'currency',
  quantity: 'quantity',
};

/** The fact has the figure’s value, and its unit is of the figure’s kind and named in its words. */
function fits(figure: Figure, fact: Fact, library: Library): boolean {
  if (figure.value === undefined || fact.value !== figure.value) return false;
  const unit = library.units.entries.get(fact.unit)?.value;
  if (!unit || styles[figure.kind] !== unit.style) return false;
  if (unit.style !== 'quantity') return true;
  const nouns = Object.values(unit.text).flatMap((forms) => Object.values(forms));
  return nouns.some((noun) => figure.text.toLowerCase().includes(noun.toLowerCase()));
}
