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
    return new Map(
      listFamilies(library).flatMap((family) =>
        family.map((one) => [idOf(one), listNear(one, family, library)] as const),
      ),
    );
  },
);

/** Ids of all figures of the same thing as this one, whether they are the same number or not. */
export const findFamily = once(
  (library: Library): ReadonlyMap<string, readonly string[]> =>
    new Map(
      listFamilies(library).flatMap((family) =>
        family.map((one) => [idOf(one), family.map(idOf)] as const),
      ),
    ),
);

function listFamilies(library: Library): Statement[][] {
  const own = listStatements(library).filter(({ at }) => 'fact' in at && at.estimate === 0);
  return [...Map.groupBy(own, ({ measure, unit }) => `${familyOf(measure)} ${unit}`).values()];
}

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
