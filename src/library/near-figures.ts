import type { DifferenceKind } from '../domain/difference.ts';
import type { LocalizedText } from '../domain/localized-text.ts';
import { familyOf } from '../domain/measure.ts';
import { declaredDifference, listDifferences } from './differences.ts';
import type { Library } from './library.ts';
import { once } from './once.ts';
import { listStatements, type Statement } from './statements.ts';

/** Another figure of the same thing that is not the same number, and in what the two differ. */
export interface NearFigure {
  /** Id of the other fact. */
  fact: string;
  differsIn: DifferenceKind[];
  note?: LocalizedText;
}

/** How many years apart two figures of one thing are taken for one another. */
const nearYears = 2;

/** Figures that a reader may take for this one, by the ids of facts: the same but for year, publisher or basis. */
export const findNearFigures = once(
  (library: Library): ReadonlyMap<string, readonly NearFigure[]> => {
    const own = listStatements(library).filter(({ at }) => 'fact' in at && at.estimate === 0);
    const families = Map.groupBy(own, ({ measure, unit }) => `${familyOf(measure)} ${unit}`);
    return new Map(
      [...families.values()].flatMap((family) =>
        family.map((one) => [idOf(one), listNear(one, family, library)] as const),
      ),
    );
  },
);

function listNear(one: Statement, family: readonly Statement[], library: Library): NearFigure[] {
  return family.flatMap((other): NearFigure[] => {
    if (other === one || other.value === one.value || !areNear(one, other)) return [];
    const declared = declaredDifference(one, other, library);
    const found = listDifferences(one, other, library);
    const differsIn = declared ? [...new Set([declared.in, ...found])] : found;
    const { note } = declared ?? {};
    return [{ fact: idOf(other), differsIn, ...(note ? { note } : {}) }];
  });
}

const areNear = (one: Statement, other: Statement): boolean => {
  const years = [one, other].map(({ measure }) => Number(measure.period?.slice(0, 4)));
  return Math.abs(years[0]! - years[1]!) <= nearYears;
};

const idOf = ({ at }: Statement): string => ('fact' in at ? at.fact : at.dataset);
