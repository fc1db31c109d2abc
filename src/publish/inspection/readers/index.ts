import { basename, extname } from 'node:path';
import { readArchive } from './archive.ts';
import { readBibtex, readRis } from './citations.ts';
import { readCsv } from './csv.ts';
import { readHeadersFile, readPolicyFile, readServerRules } from './header-files.ts';
import { readJson } from './json.ts';
import { readCss, readPacked, readPdf, readPlain, readSigned } from './plain.ts';
import type { Reader } from './reader.ts';
import { readXml } from './xml.ts';

/** Looked at elsewhere, as pages or as pictures. */
const elsewhere: Reader = () => undefined;

const byName: Readonly<Record<string, Reader>> = {
  _headers: readHeadersFile,
  'policy.json': readPolicyFile,
  '.assay': readPlain,
  '.nojekyll': readPlain,
  _redirects: readPlain,
  CNAME: readPlain,
  // Ties the parts of a workbook together.
  '.rels': readXml,
  'workbook.xml.rels': readXml,
};

/** Who reads a file, by the ending of its name. Scripts are ours, and tested in browsers. */
const byEnding: Readonly<Record<string, Reader>> = {
  '.html': elsewhere,
  '.xml': readXml,
  '.svg': readXml,
  '.json': readJson,
  '.webmanifest': readJson,
  '.csv': readCsv,
  '.bib': readBibtex,
  '.ris': readRis,
  '.txt': readPlain,
  '.md': readPlain,
  '.asc': readPlain,
  '.conf': readServerRules,
  '.css': readCss,
  '.js': readPlain,
  '.mjs': readPlain,
  '.pdf': readPdf,
  '.png': elsewhere,
  '.jpg': elsewhere,
  '.jpeg': elsewhere,
  '.webp': elsewhere,
  '.avif': elsewhere,
  '.gif': elsewhere,
  '.ico': readSigned('\0\0\x01\0'),
  '.woff2': readSigned('wOF2'),
  '.wasm': readSigned('\0asm'),
  '.xlsx': readArchive((file) => findReader(file)),
  '.zip': readArchive((file) => findReader(file)),
  '.opening': readPacked,
  '.part': readPacked,
};

/** Nothing where no reader knows files of that name: then the file cannot be published. */
export const findReader = (file: string): Reader | undefined =>
  byName[basename(file)] ?? byEnding[extname(file).toLowerCase()];
