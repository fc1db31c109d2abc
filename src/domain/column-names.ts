/** Letters, digits and single hyphens or underlines, a letter first: digits alone would change their place in objects. */
const form = /^[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*$/;

const longest = 100;

/** Why a column cannot have its name, which readers’ programmes take for a field; spellings that fold alike are one. */
export function findColumnNameFaults(
  names: readonly string[],
): { name: string; message: string }[] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const spelling = name.normalize('NFKC').toLowerCase().replaceAll('-', '_');
    const earlier = seen.get(spelling);
    seen.set(spelling, name);
    const message = earlier
      ? `Rename it: it differs from "${earlier}" in capitals or signs alone`
      : findFault(name);
    return message ? [{ name, message }] : [];
  });
}

function findFault(name: string): string | undefined {
  if (name.length > longest) return `Name the column in at most ${longest} characters`;
  if (!form.test(name))
    return 'Name columns with letters, digits and single underlines or hyphens, a letter first: share_pct';
  // Programmes that keep rows as objects find their own parts under these names.
  return name in {} || name === 'prototype' ? 'Give the column another name' : undefined;
}
