import { z } from 'zod';

/** Ids of claims that the words of a record rest on. */
export const claims = z.array(z.string()).min(1, { error: 'Name at least one claim' }).optional();

/** Words of the record are bound to the data. */
export const hasClaims = (record: object): boolean => listClaims(record).length > 0;

/** Ids of the claims that a chart, table, event or the frontmatter of a page names. */
export const listClaims = (record: { claims?: readonly string[] | undefined }): readonly string[] =>
  record.claims ?? [];
