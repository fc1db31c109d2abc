// Loaded before a program, counts which files below COUNT_READS_IN it reads, and writes it to COUNT_READS_TO.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { COUNT_READS_IN: folder, COUNT_READS_TO: target } = process.env;

const counts = {};
const countCalls = (holder, name) => {
  const read = holder[name];
  holder[name] = function (path, ...rest) {
    if (typeof path === 'string' && path.startsWith(folder)) counts[path] = (counts[path] ?? 0) + 1;
    return read.call(this, path, ...rest);
  };
};
countCalls(fs, 'readFileSync');
countCalls(fs, 'createReadStream');
countCalls(fs.promises, 'readFile');
syncBuiltinESMExports();

process.on('exit', () => {
  const program = process.argv[1] ?? '';
  fs.writeFileSync(`${target}.${process.pid}`, JSON.stringify({ program, counts }));
});
