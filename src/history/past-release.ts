import { findMentions } from '../domain/plain-text.ts';
import { isMoment } from '../domain/moment.ts';
import type { Release } from '../domain/release.ts';
import type { RecordName } from '../library/record-needs.ts';
import { readPageText } from '../library/page-text.ts';
import type { Reference } from '../markup/tree.ts';

/** Who could read an earlier version of a page, and what it named. */
export interface PastRelease {
  release: Release;
  /** What everybody read who could read the page. */
  opens: (name: string) => boolean;
  /** All that it names, in whichever block and form. */
  names: () => ReadonlySet<RecordName>;
  /** It has blocks for the staff. */
  hasStaffBlocks: boolean;
}

const open: Release = { status: 'published', audience: 'public' };

/** Reads of a version no more than is asked for: most pages are open, and most name few figures. */
export function readPastRelease(text: string): PastRelease {
  const hasStaffBlocks = text.includes('<Staff');
  let read: ReturnType<typeof readNames> | undefined;
  const readOnce = () => (read ??= readNames(text));
  return {
    // The words may stand escaped in YAML.
    release: /draft|publishAt|staff|\\/.test(text) ? readRelease(text) : open,
    opens: (name) => text.includes(name.slice(name.indexOf('/') + 1)) && readOnce().open.has(name),
    names: () => readOnce().all,
    hasStaffBlocks,
  };
}

/** What is not written as it should be keeps the page from the public, as it did then. */
function readRelease(text: string): Release {
  const { status, audience, publishAt } = readPageText(text).frontmatter;
  const isTimed = typeof publishAt === 'string' && isMoment(publishAt);
  return {
    status: (publishAt === undefined || isTimed) && status !== 'draft' ? 'published' : 'draft',
    audience: audience === 'staff' ? 'staff' : 'public',
    ...(isTimed ? { publishAt } : {}),
  };
}

function readNames(text: string): { open: Set<string>; all: Set<RecordName> } {
  const { frontmatter, references, openReferences } = readPageText(text);
  const { title, description, corrections } = frontmatter;
  const words = mentionsOf(`${String(title)} ${String(description)}`);
  const corrected = [corrections ?? []]
    .flat()
    .flatMap((entry: unknown) => (hasFact(entry) ? [`fact/${entry.fact}` as const] : []));
  return {
    open: new Set([...openReferences.map(nameOf), ...words]),
    all: new Set([...references.map(nameOf), ...mentionsOf(text), ...corrected]),
  };
}

const nameOf = ({ kind, id }: Reference): RecordName => `${kind}/${id}`;

const mentionsOf = (text: string): RecordName[] =>
  findMentions(text).map((id): RecordName => `fact/${id}`);

const hasFact = (entry: unknown): entry is { fact: string } =>
  typeof entry === 'object' && entry !== null && 'fact' in entry && typeof entry.fact === 'string';
