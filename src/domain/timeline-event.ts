import { z } from 'zod';
import { audience } from './audience.ts';
import { claims } from './claims.ts';
import { localizedText } from './localized-text.ts';
import { partialDate } from './partial-date.ts';

/** A dated event in one neutral sentence. */
export const timelineEvent = z.strictObject({
  date: partialDate,
  title: localizedText,
  text: localizedText,
  theme: z.string(),
  sources: z.array(z.string()).min(1, { error: 'Name at least one source' }),
  claims,
  audience,
});

export type TimelineEvent = z.infer<typeof timelineEvent>;
