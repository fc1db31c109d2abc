import { z } from 'zod';
import { columnTypes } from '../domain/dataset.ts';
import { address, partialDate, source, words } from './parts.ts';

const column = z.object({
  name: z.string().describe('As in the header of the CSV'),
  label: words.describe('What readers see, per language'),
  description: words.optional().describe('What it holds, where the label does not say it all'),
  type: z.enum(columnTypes).describe('number and year cells are JSON numbers, all others text'),
  unit: z
    .object({ id: z.string(), name: words })
    .optional()
    .describe('Its id and name; set for numbers'),
  optional: z.boolean().describe('A cell may be empty: nothing was published'),
  values: z.record(z.string(), words).optional().describe('Words for coded cells'),
});

const cell = z.union([z.string(), z.number(), z.null()]);

/** `/data/<id>.json`. A new field raises the minor number; a changed or removed one the major number. */
export const datasetFile = z.object({
  $schema: address.describe('The address of this schema'),
  version: z.literal('1.1').describe('Version of this format'),
  id: z.string().describe('Stable name; part of the address'),
  url: address.describe('The page of the dataset in the first language'),
  csv: address.describe('The same rows as CSV, an apostrophe before what a spreadsheet would run'),
  title: words.describe('Title per language'),
  description: words.describe('What the table holds, per language'),
  licence: z.string().describe('Under which terms the rows may be used'),
  asOf: partialDate.describe('The date that the newest figures speak of'),
  reviewBy: z.iso.date().describe('The day by which it is to be reviewed'),
  caveats: z.array(words).describe('What the figures do not say'),
  revisions: z
    .array(
      z.object({
        date: partialDate.describe('When the figures were changed'),
        what: words.describe('What was changed, per language'),
      }),
    )
    .describe('Changes in these figures'),
  sources: z.array(source).describe('Who published the figures'),
  key: z.array(z.string()).describe('The columns that together name a row'),
  columns: z.array(column).describe('In the order of the CSV'),
  rows: z
    .array(z.record(z.string(), cell))
    .describe('One object a row, with every column; null where the cell is empty'),
});

export type DatasetFile = z.infer<typeof datasetFile>;
