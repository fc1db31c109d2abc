import { address } from '../domain/addresses.ts';
import type { ValueChange } from '../domain/value-change.ts';
import type { PastValue } from '../history/fact-history.ts';
import { derive } from './derived.ts';
import { getPastValues } from './fact-history.ts';
import type { Locale } from './locale.ts';

/** A reader who was here longer ago finds the rest on the pages of the figures. */
const mostChanges = 100;

interface Change {
  id: string;
  day: string;
  before: PastValue;
  after: PastValue;
}

/** Where a fact was first given it has not changed. */
export const findChanges = (id: string, values: readonly PastValue[]): Change[] =>
  values.slice(1).map((after, index) => ({ id, day: after.day, before: values[index]!, after }));

/** The latest changes of all figures, the newest first. */
const getChanges = derive('value-changes', async (locals: App.Locals): Promise<Change[]> => {
  const ids = [...locals.library.facts.entries.keys()];
  const changes = await Promise.all(
    ids.map(async (id) => findChanges(id, await getPastValues(locals, id))),
  );
  return changes
    .flat()
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, mostChanges);
});

/** The day of the newest change; nothing where no figure has changed. */
export const getNewestChange = derive(
  'newest-change',
  async (locals: App.Locals): Promise<string | undefined> => (await getChanges(locals))[0]?.day,
);

/** The latest changes in the words of a locale, the newest first. */
export async function listValueChanges(locals: App.Locals, locale: Locale): Promise<ValueChange[]> {
  const changes = await getChanges(locals);
  return changes.flatMap(({ id, day, before, after }): ValueChange[] => {
    const fact = locale.library.facts.entries.get(id)?.value;
    if (!fact) return [];
    const write = (past: PastValue) => writeValue(past, locale);
    const label = locale.text(fact.label);
    const href = locale.href(address.fact(id));
    return [{ day, label, href, before: write(before), after: write(after) }];
  });
}

/** A former value in its unit; one whose unit is gone has the name of it. */
export function writeValue(past: PastValue, { library, formatter }: Locale): string {
  const unit = library.units.entries.get(past.unit)?.value;
  return unit ? formatter.fact(past, unit) : `${past.value} ${past.unit}`;
}
