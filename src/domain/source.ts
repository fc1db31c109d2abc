import { z } from 'zod';
import { audience } from './audience.ts';
import { localizedText } from './localized-text.ts';
import { isPartialDate, type PartialDate } from './partial-date.ts';
import { isPdf } from './pdf-address.ts';
import { webAddress } from './web-address.ts';

/** A date, or the word that says openly that there is none. */
const stated = (silence: string) => {
  const error = `Write a date as 2025, 2025-10 or 2025-10-26, or ${silence}`;
  return z
    .union([z.string(), z.number()], { error })
    .transform(String)
    .refine((text) => text === silence || isPartialDate(text), { error });
};

/** Goes into files for reference managers, in which a line break starts another field. */
const oneLine = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !/[\r\n]/.test(text), { error: 'Write it on one line' });

/**
 * How near to the publisher’s own text the reading came: the text itself, a whole copy that another keeps, a part of such
 * a copy, or what another says, takes out or computes of it.
 */
export const readings = ['first-hand', 'copy', 'excerpt', 'third-party'] as const;
export type Reading = (typeof readings)[number];

const wayOfReading = `read must be ${readings.slice(0, -1).join(', ')} or ${readings.at(-1)}; what else is to be said of it stands under readNote`;

/** Who published what, when and where, under which licence, and how it was read. */
export const source = z
  .strictObject({
    title: oneLine,
    publisher: oneLine,
    /** Persons or a department, parted by semicolons. */
    author: oneLine.optional(),
    published: stated('not-stated'),
    /** The day on which it was last read, or the month or year within which that was. */
    accessed: stated('not-recorded'),
    url: webAddress.optional(),
    /** Number printed on the first page of the PDF at `url`: links lead to the page that a record names. */
    firstPage: z.number().int().min(1).optional(),
    licence: oneLine,
    read: z.enum(readings, { error: wayOfReading }),
    /** Where it was read, if not at first hand: a name, which is the same in every language, or words per language. */
    readVia: z
      .union([oneLine, localizedText], { error: 'Write a name on one line, or words per language' })
      .optional(),
    /** What else is to be known of the reading: which pages, which digest. */
    readNote: oneLine.optional(),
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
    issues.push(...findReadingIssues(value));
    if (value.firstPage === undefined || (value.url !== undefined && isPdf(value.url))) return;
    const message = 'firstPage is of a PDF; give the address of one as url, or remove it';
    issues.push({ code: 'custom', path: ['firstPage'], input: value, message });
  });

export type Source = z.infer<typeof source>;

/** The day, month or year of publication; nothing where the source states none. */
export const findPublished = ({ published }: Source): PartialDate | undefined =>
  isPartialDate(published) ? published : undefined;

interface HowRead {
  url?: string | undefined;
  accessed: string;
  read: Reading;
  readVia?: unknown;
}

function findReadingIssues({ url, accessed, read, readVia }: HowRead) {
  const issue = (field: string, input: unknown, message: string) => {
    return { code: 'custom' as const, path: [field], input, message };
  };
  const unread = 'Say when it was read, as 2026-11-23 or 2026-11: what is on the web may change';
  const idle = 'What was read at first hand was read through nobody: remove readVia';
  return [
    ...(url !== undefined && accessed === 'not-recorded'
      ? [issue('accessed', accessed, unread)]
      : []),
    ...(read === 'first-hand' && readVia !== undefined ? [issue('readVia', readVia, idle)] : []),
    ...(read !== 'first-hand' && readVia === undefined
      ? [
          {
            code: 'invalid_type' as const,
            expected: 'string' as const,
            path: ['readVia'],
            input: undefined,
            message: 'Name what it was read through: an archive, a repository, a report of another',
          },
        ]
      : []),
  ];
}

/** The publisher’s own text was read, where the publisher has it. */
export const isFirstHand = ({ read }: Source): boolean => read === 'first-hand';

/** As far as is known when the source was read; nothing where that was not recorded. */
export const findAccessed = ({ accessed }: Source): PartialDate | undefined =>
  isPartialDate(accessed) ? accessed : undefined;
