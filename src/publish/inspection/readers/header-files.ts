import { policySchema } from '../../../headers/policy.ts';
import { ofText, tryTo, type Fault } from './reader.ts';

export const readPolicyFile = ofText((text) => tryTo(() => policySchema.parse(JSON.parse(text))));

/** `_headers`: a path at the margin, then lines of a name and a value. */
export const readHeadersFile = ofText((text) =>
  findLine(text, (line) => /^(#.*|\/\S*|\s+(! [\w-]+|[A-Za-z][\w-]*: \S.*)|)$/.test(line)),
);

/** Rules for nginx and Caddy: strings end on their line, and what is opened is closed. */
export const readServerRules = ofText((text) => {
  const bare = text.replace(/^\s*#.*$/gm, '').replace(/"(?:[^"\\\n]|\\.)*"|`[^`\n]*`/g, '""');
  const odd = findLine(bare, (line) => !/["'`]/.test(line.replaceAll('""', '')));
  if (odd) return odd;
  // A brace that counts, as in {2}, stands in a pattern.
  const braces = bare.replace(/\{\d+(,\d*)?\}|\{[\w.]+\}/g, '').match(/[{}]/g) ?? [];
  let depth = 0;
  for (const brace of braces) if ((depth += brace === '{' ? 1 : -1) < 0) break;
  return depth === 0 ? undefined : { what: 'does not close what it opens' };
});

function findLine(text: string, isSound: (line: string) => boolean): Fault | undefined {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => !isSound(line));
  return index < 0 ? undefined : { what: 'has a line that is no rule', line: index + 1 };
}
