import { join } from 'node:path';
import { packageRoot } from '../cache/package-root.ts';

const noNetwork = join(packageRoot, 'src/engine/no-network.ts');

/** What is compiled in the place of packages. */
export const replacedPackages = { 'sync-fetch': noNetwork, 'node-fetch': noNetwork };
