import { addUp, isFault, unfit, type Amount, type ClaimFault, type Item } from './claim-item.ts';
import { selectRows, type Selection } from './selection.ts';

/** Items whose rows match, at least one. `field` of the claim asks for them. */
export function getItems(
  items: readonly Item[],
  where: Selection,
  field: string,
): Item[] | ClaimFault {
  const found = pick(items, where);
  if (found.length > 0) return found;
  const wanted = Object.entries(where).map(([column, cells]) => `${column}: ${String(cells)}`);
  const message = `None of the rows is of ${wanted.join(', ') || 'the claim'}`;
  return unfit(field, message, 'Write the cells as the CSV does; subjects stand among the rows');
}

/** The sums at two times. */
export function getMove(
  items: readonly Item[],
  subject: Selection,
  from: Selection,
  to: Selection,
): { before: Amount; after: Amount } | ClaimFault {
  const before = getItems(items, { ...subject, ...from }, 'from');
  if (isFault(before)) return before;
  const after = getItems(items, { ...subject, ...to }, 'to');
  return isFault(after) ? after : { before: addUp(before), after: addUp(after) };
}

/** Items whose rows match; totals are among them only where nothing else is, so that nothing is counted twice. */
function pick(items: readonly Item[], where: Selection): Item[] {
  const rows = new Set(
    selectRows(
      items.map(({ row }) => row),
      where,
    ),
  );
  const matching = items.filter(({ row }) => rows.has(row));
  const parts = matching.filter(({ isTotal }) => !isTotal);
  return parts.length > 0 ? parts : matching;
}
