import { foldText } from '../../src/search/words/fold.ts';
import { textIn } from '../../src/domain/text-in.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Row } from '../../src/domain/selection.ts';
import { publishedDatasets, type Library } from '../../src/library/library.ts';
import { findPlace } from '../../src/library/places.ts';

/** What a row of a published table says, in the words of one language. */
interface Cell {
  place: string;
  /** Words of the cells that tell what is measured of what, without marks of the source. */
  words: Record<string, string>;
  year: string;
  amount: number;
}

export interface SystematicQuery {
  text: string;
  /** Every number that answers it; none where no row does. */
  answers: number[];
}

/** The columns of a table that a query names: the thing, what is measured, the place and the year. */
export interface Pattern {
  dataset: string;
  thing: string;
  measure?: string;
  place?: string;
  column: string;
  /** Words for the measure, by language, where no column has them all. */
  called?: Record<string, string>;
  /** What another source says of the same, in a figure of its own. */
  other?: { thing: string; measure: string; place: string; year: string; amount: number };
}

/** Queries of every combination of the values of the dimensions, whether the table has such a row or not. */
export function listQueries(
  library: Library,
  language: string,
  pattern: Pattern,
): SystematicQuery[] {
  const dataset = publishedDatasets(library).find(({ id }) => id === pattern.dataset)!.value;
  const cells = readCells(library, dataset, language, pattern);
  const distinct = (pick: (cell: Cell) => string) => [...new Set(cells.map(pick))].filter(Boolean);
  const things = distinct(({ words }) => words['thing']!);
  const measures = distinct(({ words }) => words['measure']!);
  const places = pattern.place ? distinct(({ place }) => place) : [''];
  const years = distinct(({ year }) => year);
  return things.flatMap((thing) =>
    measures.flatMap((measure) =>
      places.flatMap((place) =>
        ['', ...(pattern.place && years.length > 4 ? years.slice(-4) : years)].map((year) => {
          const fits = cells.filter(
            (cell) =>
              cell.words['thing'] === thing &&
              cell.words['measure'] === measure &&
              (!pattern.place || cell.place === place) &&
              (year === '' || cell.year === year),
          );
          const { other } = pattern;
          const isOther =
            other?.thing === thing &&
            other.measure === measure &&
            other.place === place &&
            other.year === year;
          const latest = fits
            .map((cell) => cell.year)
            .sort()
            .at(-1);
          return {
            text: writeQuery(
              [measure, thing, place, year],
              [thing, measure, place, year].join().length,
            ),
            answers: fits
              .filter((cell) => year !== '' || cell.year === latest)
              .map(({ amount }) => amount)
              .concat(isOther ? other.amount : []),
          };
        }),
      ),
    ),
  );
}

/** The same words in one of several orders and ways of writing, by a number that follows from them. */
function writeQuery(
  [measure = '', thing = '', place = '', year = '']: string[],
  number: number,
): string {
  const orders = [
    [measure, thing, place, year],
    [place, thing, measure, year],
    [thing, place, measure, year],
    [year, measure, thing, place],
    [place, year, thing, measure],
  ];
  const text = orders[number % orders.length]!.filter(Boolean).join(' ');
  const forms = [text, text.toLowerCase(), foldText(text)];
  return forms[number % forms.length]!;
}

function readCells(
  library: Library,
  { rows, columns }: Dataset,
  language: string,
  { thing, measure, place, column, called }: Pattern,
): Cell[] {
  const say = (row: Row, name: string) => {
    const cell = String(row[name] ?? '');
    const words = columns[name]!.values?.[cell];
    return words ? textIn(words, language) : cell;
  };
  return rows.flatMap((row) => {
    const amount = row[column];
    if (typeof amount !== 'number') return [];
    const where = place ? findPlace(library, String(row[place])) : undefined;
    return [
      {
        place: where ? textIn(where.value.name, language) : '',
        words: {
          thing: say(row, thing),
          measure: [called?.[language], measure && say(row, measure)].filter(Boolean).join(' '),
        },
        year: String(row['year'] ?? ''),
        amount,
      },
    ];
  });
}
