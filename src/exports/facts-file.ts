import { z } from 'zod';
import { derivation } from '../domain/derivation.ts';
import { differences } from '../domain/difference.ts';
import { qualifiers } from '../domain/qualifier.ts';
import { gaps } from '../history/git-failure.ts';
import { address, partialDate, source, words } from './parts.ts';

/** What an estimate and a fact have in common. */
const stated = {
  value: z
    .union([z.number(), z.string()])
    .describe('A number in the unit as named, unscaled; or a date'),
  qualifier: z.enum(qualifiers).optional().describe('The value is a bound or an approximation'),
  text: words.describe('The value as the site prints it, per language'),
  asOf: partialDate.describe('The date that the value speaks of'),
  source: source.describe('Who states it'),
  where: z.string().describe('Where in the source: page, table, section'),
  quote: z.string().optional().describe('The source’s own words'),
  attributedTo: z.string().optional().describe('Who is quoted, where the source reports another'),
  from: derivation
    .optional()
    .describe('The cell that the value is read from; with compute, the operation over rows'),
};

const style = z.enum(['percent', 'currency', 'quantity', 'number', 'date']);

const estimate = z.object({
  definition: words.describe('What this estimate measures'),
  ...stated,
});

const fact = z.object({
  id: z.string().describe('Stable name; part of the address'),
  url: address.describe('The page of the fact in the first language'),
  label: words.describe('What is measured, per language'),
  ...stated,
  unit: z
    .object({
      id: z.string().describe('Stable name of the unit'),
      name: words.describe('Its name per language'),
      style: style.describe('How values in it are written'),
    })
    .describe('The unit; a percentage of 70 has the value 70'),
  theme: z.string().describe('The theme it belongs to'),
  record: z
    .object({
      published: z.iso
        .date()
        .optional()
        .describe('When it was first published; left out where the history does not tell'),
      changed: z.iso.date().describe('Since when it says what it says'),
    })
    .describe('Days of the record itself, whatever day the value speaks of; cite it by them'),
  reviewBy: z.iso.date().describe('The day by which it is to be reviewed'),
  overdue: z.boolean().describe('That day was past when the file was written'),
  measure: z
    .object({
      quantity: z.string().describe('What is measured: output, reserves, a share of them'),
      subject: z.string().optional().describe('Of what'),
      stage: z.string().optional().describe('At which stage'),
      place: z.string().optional().describe('Code of the place or group, or its name'),
      period: z.string().optional().describe('When'),
      basis: z.string().optional().describe('On what basis'),
    })
    .optional()
    .describe('What the figure measures, as data'),
  precision: z
    .object({
      low: z.number().describe('The least that the rounding of the inputs allows'),
      high: z.number().describe('The most that it allows'),
      inferred: z
        .boolean()
        .describe('How an input is rounded was told from the zeros at its end; no one states it'),
      contested: z.array(z.string()).describe('Ids of the contested figures that it rests on'),
    })
    .optional()
    .describe('Where the true value may lie; of computed figures'),
  alsoGiven: z
    .array(
      z.object({
        id: z.string().describe('Id of the other figure'),
        differsIn: z.array(z.enum(differences)).describe('What tells the two apart'),
      }),
    )
    .describe('Figures of the same thing that are not the same number'),
  caveat: words.optional().describe('What the figure does not say, per language'),
  contested: z
    .object({
      definition: words.describe('What the fact’s own value measures'),
      reason: words.describe('Why it is preferred'),
      estimates: z.array(estimate).describe('All estimates in the fact’s unit, its own first'),
    })
    .optional()
    .describe('Set where sources disagree'),
  formerly: z.array(z.string()).describe('Ids under which it was published before'),
  withdrawn: z
    .object({
      date: z.iso.date().describe('Since when'),
      reason: words.describe('Why, per language'),
    })
    .optional()
    .describe('Set where the figure may no longer be used, and why'),
});

/** `/facts.json`. A new field raises the minor number; a changed or removed one the major number. */
export const factsFile = z.object({
  $schema: address.describe('The address of this schema'),
  version: z.literal('1.2').describe('Version of this format'),
  site: z
    .object({
      name: words.describe('Name of the site'),
      publisher: words.describe('Who is responsible for it'),
      url: address.describe('Its home page'),
      contact: z.string().describe('E-mail address of the editors'),
      reuse: words.describe('What may be done with texts and figures'),
    })
    .describe('Whose figures these are, and what may be done with them'),
  generated: z.iso.date().describe('The day on which the file was written'),
  history: z
    .object({
      reach: z
        .enum(['complete', 'since', 'unavailable'])
        .describe('Whether the site knows every earlier value, those from a day on, or none'),
      since: z.iso.date().optional().describe('The day from which values are known'),
      gap: z.enum(gaps).optional().describe('Why it is not complete'),
    })
    .describe('How far back the pages of facts tell earlier values'),
  facts: z.array(fact).describe('Every fact of the ledger, by id'),
});

export type FactsFile = z.infer<typeof factsFile>;
export type FactEntry = z.infer<typeof fact>;
