import type { CellContext } from '../domain/cell-text.ts';
import type { Formatter } from '../domain/format.ts';
import type { Strings } from '../strings/index.ts';
import type { Library } from './library.ts';
import { findPigment } from './place-pigments.ts';
import { findPlace } from './places.ts';

/** How cells read in the language of the formatter. */
export const createCellContext = (
  library: Library,
  formatter: Formatter,
  strings: Strings,
): CellContext => ({
  formatter,
  notStated: strings.page.notStated,
  // Editors write what has no words per language in the first one.
  writtenIn: library.site.languages[0]?.code ?? formatter.language,
  findPlace: (cell) => findPlace(library, cell)?.value,
  findPigment: (cell) => findPigment(library, cell),
  findUnit: (id) => library.units.entries.get(id)?.value,
});
