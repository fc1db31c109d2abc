import { isForStaff, type Audience } from './audience.ts';
import { hasCome, laterOf } from './moment.ts';

/** What an editor says of who may read a page, and from when. */
export interface Release {
  status: 'draft' | 'published';
  audience: Audience;
  /** Public from then on; without it, at once. */
  publishAt?: string | undefined;
}

/** What keeps a page from the public: it is a draft, its time has not come, it is for the staff. */
export type Withheld = 'draft' | 'embargo' | 'staff';

/** Every reason why the public does not get the page at `now`; none where it does. */
export function findWithheld(release: Release, now: string): Withheld[] {
  const { status, publishAt } = release;
  return [
    ...(status === 'draft' ? (['draft'] as const) : []),
    ...(publishAt !== undefined && !hasCome(publishAt, now) ? (['embargo'] as const) : []),
    ...(isForStaff(release) ? (['staff'] as const) : []),
  ];
}

/** The release of a translation, which is never wider or earlier than that of its original. */
export function joinReleases(original: Release, translation: Release): Release {
  const [first, second] = [original.publishAt, translation.publishAt];
  const publishAt = first && second ? laterOf(first, second) : (first ?? second);
  return {
    status: original.status === 'draft' ? 'draft' : translation.status,
    audience: isForStaff(original) ? 'staff' : translation.audience,
    ...(publishAt ? { publishAt } : {}),
  };
}
