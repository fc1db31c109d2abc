// Loaded before a program, and in each of its threads: at the page HANG_AT nothing goes on, in a `loop` or with a promise
// that `never` resolves while it is rendered, or in a loop of the `worker` that writes it, as HANG says.
const { AsyncLocalStorage } = require('node:async_hooks');
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread } = require('node:worker_threads');
const { HANG: kind, HANG_AT: file } = process.env;

if (isMainThread) {
  const path = `/${file.replace(/index\.html$/, '')}`;
  const isThere = new AsyncLocalStorage();
  const { Request } = globalThis;
  globalThis.Request = class extends Request {
    constructor(address, ...rest) {
      super(address, ...rest);
      if (kind === 'worker' || new URL(address).pathname !== path) return;
      if (kind === 'loop') for (;;);
      isThere.enterWith(true);
    }
  };
  const { arrayBuffer } = Response.prototype;
  Response.prototype.arrayBuffer = function () {
    return isThere.getStore() ? new Promise(() => {}) : arrayBuffer.call(this);
  };
} else if (kind === 'worker') {
  const { writeFileSync } = fs;
  fs.writeFileSync = (path, ...rest) => {
    if (String(path).endsWith(file)) for (;;);
    writeFileSync(path, ...rest);
  };
  syncBuiltinESMExports();
}
