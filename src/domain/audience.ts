import { z } from 'zod';

/** Who may read a page or record: everyone, or the staff alone. */
export const audience = z
  .enum(['public', 'staff'], { error: 'audience must be public or staff' })
  .default('public');

export type Audience = z.infer<typeof audience>;

export const isForStaff = ({ audience }: { audience: Audience }): boolean => audience === 'staff';
