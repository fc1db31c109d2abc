import { z } from 'zod';
import { audience } from './audience.ts';
import { isFullDate, isPartialDate, type PartialDate } from './partial-date.ts';
import { isPdf } from './pdf-address.ts';
import { webAddress } from './web-address.ts';

/** A date, or the word that says openly that there is none. */
const stated = (isDate: (text: string) => boolean, silence: string, form: string) =>
  z
    .union([z.string(), z.number()], { error: `${form}, or ${silence}` })
    .transform(String)
    .refine((text) => text === silence || isDate(text), { error: `${form}, or ${silence}` });

/** Goes into files for reference managers, in which a line break starts another field. */
const oneLine = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !/[\r\n]/.test(text), { error: 'Write it on one line' });

/** Who published what, when and where, under which licence, and how it was read. */
export const source = z
  .strictObject({
    title: oneLine,
    publisher: oneLine,
    /** Persons or a department, parted by semicolons. */
    author: oneLine.optional(),
    published: stated(isPartialDate, 'not-stated', 'Write a date as 2025, 2025-10 or 2025-10-26'),
    /** The day on which it was read. */
    accessed: stated(isFullDate, 'not-recorded', 'Write a date as 2025-10-26'),
    url: webAddress.optional(),
    /** Number printed on the first page of the PDF at `url`: links lead to the page that a record names. */
    firstPage: z.number().int().min(1).optional(),
    licence: oneLine,
    /** How the text was read: in full, as a copy, through a third party. */
    read: oneLine,
    confidence: z.enum(['high', 'medium', 'low'], {
      error: 'confidence must be high, medium or low',
    }),
    /** Why the confidence is not high. */
    confidenceNote: oneLine.optional(),
    /** Language of the source's title and quotations. */
    language: z.string().default('en'),
    audience,
  })
  .check(({ value, issues }) => {
    if (value.firstPage === undefined || (value.url !== undefined && isPdf(value.url))) return;
    const message = 'firstPage is of a PDF; give the address of one as url, or remove it';
    issues.push({ code: 'custom', path: ['firstPage'], input: value, message });
  });

export type Source = z.infer<typeof source>;

/** The day, month or year of publication; nothing where the source states none. */
export const findPublished = ({ published }: Source): PartialDate | undefined =>
  isPartialDate(published) ? published : undefined;

/** The day on which the source was read; nothing where that was not recorded. */
export const findAccessed = ({ accessed }: Source): PartialDate | undefined =>
  isPartialDate(accessed) ? accessed : undefined;
