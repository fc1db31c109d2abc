import type { ClaimRule, ClaimTable } from './claim-table.ts';

export interface CompiledTable {
  trace: RegExp;
  passing: RegExp;
  measures: RegExp;
  units: RegExp;
  rules: (Pick<ClaimRule, 'kind' | 'needs'> & { expression: RegExp })[];
}

/**
 * Letters and digits of Latin script in small letters: `\b` and `\w` know those of English alone, and the flag that
 * makes them know all takes three times as long to compile.
 */
const letters = 'a-z0-9\u00b5-\u024f\u1e00-\u1eff';
const START = `(?<![${letters}])`;
const END = `(?![${letters}])`;

/** Compiles a language’s table once. */
export function compileTable(table: ClaimTable): CompiledTable {
  const parts: Record<string, string> = {
    m: `(?:${table.measures})${END}`,
    u: `(?:${table.units})${END}`,
    w: `(?:[${letters}'-]{1,20} )`,
  };
  const fill = (source: string) =>
    source.replace(/\{([muw])\}/g, (_, name: string) => parts[name]!);
  const words = (source: string, flags = 'g') =>
    new RegExp(`${START}(?:${fill(source)})${END}`, flags);
  return {
    trace: words(table.trace, ''),
    passing: words(table.passing.join('|')),
    measures: words(table.measures),
    units: words(table.units),
    rules: table.rules.map(({ words: sources, ...rule }) => ({
      ...rule,
      expression: words(sources.join('|')),
    })),
  };
}
