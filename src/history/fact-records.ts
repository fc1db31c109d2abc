import { isPlainObject } from '../domain/plain-object.ts';
import { getOrMake } from '../domain/memo.ts';
import { z } from 'zod';
import { derivation, type Derivation } from '../domain/derivation.ts';
import type { Fact } from '../domain/fact.ts';
import { qualifiers } from '../domain/qualifier.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { parseYaml } from '../library/yaml-file.ts';

/**
 * A fact’s record as far as a comparison needs it. Older records may lack what is required today, or
 * hold what is unknown by now: whatever can be read is.
 */
const pastRecord = z.object({
  label: z.record(z.string(), z.string()).catch({}),
  value: z
    .union([z.number(), z.string().refine(isPartialDate)])
    .optional()
    .catch(undefined),
  from: z.object(derivation.shape).optional().catch(undefined),
  unit: z.string().catch(''),
  qualifier: z.enum(qualifiers).optional().catch(undefined),
  source: z.string().catch(''),
  formerly: z.array(z.string()).catch([]),
  withdrawn: z.unknown().optional(),
  audience: z.string().catch('public'),
});

export interface PastRecord {
  id: string;
  label: Record<string, string>;
  value?: number | string;
  from?: Derivation;
  unit: string;
  qualifier?: Fact['qualifier'];
  source: string;
  formerly: string[];
  isWithdrawn: boolean;
  /** Only the staff may read it. */
  isForStaff: boolean;
  /** The whole record as written, to tell whether anything in it differs. */
  text: string;
}

/** Reads files of records; what two of them share word for word is parsed once. */
export function createRecordReader(): (text: string) => PastRecord[] {
  const known = new Map<string, PastRecord[] | undefined>();
  return (text) => {
    const parts = text.replace(/^\uFEFF/, '').split(/^(?=[^\s#])/m);
    const read = parts.map((part) => getOrMake(known, part, parseRecords));
    if (read.every((records) => records !== undefined)) return read.flat();
    // A part may lean on another by an alias. Where even the whole cannot be read, the others stand.
    return parseRecords(text) ?? read.flatMap((records) => records ?? []);
  };
}

function parseRecords(text: string): PastRecord[] | undefined {
  const { value, problems } = parseYaml(text, '');
  if (problems.length > 0) return undefined;
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([id, raw]) => {
    const { data } = pastRecord.safeParse(raw);
    if (!data) return [];
    const { withdrawn, audience, ...record } = data;
    const states = { isWithdrawn: withdrawn !== undefined, isForStaff: audience !== 'public' };
    return [{ id, ...record, ...states, text: JSON.stringify(raw) }];
  });
}
