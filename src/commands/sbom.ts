import { readFileSync, writeFileSync } from 'node:fs';
import { formatSbom } from '../packages/sbom.ts';

/** Writes which packages the generator is made of, as a CycloneDX document, into the file named; else prints it. */
const [file] = process.argv.slice(2);
const text = formatSbom(readFileSync('package-lock.json', 'utf8'));
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
