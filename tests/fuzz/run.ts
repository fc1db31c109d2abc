import { parseArgs } from 'node:util';
import { keepFinding } from './kept-findings.ts';
import { properties } from './properties.ts';
import { tryInputs, type Finding, type Property } from './property.ts';

/**
 * Tries random inputs for `--minutes`, the properties in turn, and prints how many each withstood. What breaks one
 * is printed, kept in seeds.json and ends the run with 1. `--seed` begins as an earlier run did.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Math.trunc(Math.random() * 2 ** 31)) },
  },
});
const [minutes, first] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isSafeInteger(first)) {
  console.error('--minutes takes a number above 0, --seed a whole number.');
  process.exit(2);
}
console.log(`${minutes} minutes from the seed ${first}`);

const tried = new Map<Property, number>(properties.map((property) => [property, 0]));
const findings: Finding[] = [];
const end = performance.now() + minutes * 60_000;
for (let seed = first; performance.now() < end; seed++)
  for (const property of properties) if (performance.now() < end) await tryOne(property, seed);

for (const [{ name }, count] of tried) console.log(`${String(count).padStart(9)}  ${name}`);
console.log(`${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;

async function tryOne(property: Property, seed: number): Promise<void> {
  const { runs, finding, reason } = await tryInputs(property, seed, property.short);
  tried.set(property, (tried.get(property) ?? 0) + runs);
  if (!finding) return;
  findings.push(finding);
  const input = JSON.stringify(finding.input).slice(0, 4_000);
  console.log(`FOUND  ${property.name}  seed ${seed}\n${input}\n${reason}`);
  console.log(keepFinding(finding) ? 'Kept in seeds.json\n' : 'Too long for seeds.json\n');
}
