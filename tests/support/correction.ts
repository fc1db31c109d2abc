/** An entry of a page’s corrections; `change` sets or overrides its fields. */
export function writeCorrections(...entries: Record<string, string | number>[]): string {
  const lines = entries.map((entry) => {
    const fields = { kind: 'correction', date: '2026-02-02', what: 'We were wrong', ...entry };
    return `  - { ${Object.entries(fields)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ')} }\n`;
  });
  return `corrections:\n${lines.join('')}`;
}
