import type { Root } from 'mdast';
import type { Figure } from '../figures/figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import { findRuns } from '../markup/runs.ts';

/** A bare figure in the prose of a page, and where in its file. */
export interface ProseFigure {
  figure: Figure;
  line: number;
  column: number;
  /** Source of the quotation that it stands in. */
  quotedFrom?: string | undefined;
}

export const findProseFigures = (tree: Root, language: string): ProseFigure[] =>
  findRuns(tree).flatMap(({ text, quotedFrom, positionAt }) =>
    findFigures(text, language).map((figure) => ({
      figure,
      ...positionAt(figure.start),
      quotedFrom,
    })),
  );
