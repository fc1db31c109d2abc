// Loaded before a program: a file whose path ends with HANG_AT is written for ever, in a `loop` or as a promise that
// `never` resolves, as HANG says.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { HANG: kind, HANG_AT: file } = process.env;

const { writeFile } = fs.promises;
fs.promises.writeFile = (path, ...rest) => {
  if (!String(path).endsWith(file)) return writeFile(path, ...rest);
  if (kind === 'loop') for (;;);
  return new Promise(() => {});
};
syncBuiltinESMExports();
