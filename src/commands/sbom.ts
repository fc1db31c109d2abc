import { writeFileSync } from 'node:fs';
import { formatSbom } from '../packages/sbom.ts';
import { readLockFile } from '../packages/own-packages.ts';

/** Writes which packages the generator is made of, as a CycloneDX document, into the file named; else prints it. */
const [file] = process.argv.slice(2);
const text = formatSbom(readLockFile());
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
