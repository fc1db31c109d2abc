import { serveFolder } from '../../src/server/serve-folder.ts';

/** A server in a process of its own: folder, base path and host come as parameters; prints its address. */
const [folder = '', basePath = '/', host] = process.argv.slice(2);
const { url } = await serveFolder(folder, basePath, 0, host);
console.log(url);
