import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRepository, type ContentRepository } from './repository.ts';
import { createFolder } from './temporary-folder.ts';

/** A program that leaves a mark when anything starts it. */
export interface PlantedProgram {
  path: string;
  hasRun: () => boolean;
  /** What it did while a test was prepared does not count. */
  forget: () => void;
}

export function plantProgram(name = 'run.sh', folder = createFolder()): PlantedProgram {
  const [path, mark] = [join(folder, name), join(folder, 'has-run')];
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `#!/bin/sh\ntouch '${mark}'\ncat >/dev/null 2>&1 </dev/null\nexit 0\n`);
  chmodSync(path, 0o755);
  return { path, hasRun: () => existsSync(mark), forget: () => rmSync(mark, { force: true }) };
}

/** Settings that each start a program in some git command, as `name=value`. */
export const settingsThatRun = (program: string): string[] => [
  'log.showSignature=true',
  `gpg.program=${program}`,
  `gpg.openpgp.program=${program}`,
  `gpg.ssh.program=${program}`,
  `gpg.x509.program=${program}`,
  `diff.external=${program}`,
  `diff.planted.command=${program}`,
  `diff.planted.textconv=${program}`,
  `filter.planted.smudge=${program}`,
  `filter.planted.clean=${program}`,
  `filter.planted.process=${program}`,
  `core.fsmonitor=${program}`,
  `core.pager=${program}`,
  `core.editor=${program}`,
  `core.sshCommand=${program}`,
  `core.askPass=${program}`,
  `core.gitProxy=${program}`,
  `core.alternateRefsCommand=${program}`,
  `credential.helper=${program}`,
  `pager.log=${program}`,
  'extensions.partialClone=planted',
  'remote.planted.promisor=true',
  `remote.planted.url=ext::${program}`,
  `remote.planted.uploadpack=${program}`,
  'protocol.ext.allow=always',
  'protocol.allow=always',
  ...['log', 'rev-list', 'rev-parse', 'ls-tree', 'diff-tree', 'cat-file', 'config'].map(
    (command) => `alias.${command}=!${program}`,
  ),
];

/**
 * A repository of which every setting that can starts the program: its last commit is signed, one file of an
 * earlier commit is to be fetched, and its attributes name filters. One translation is outdated.
 */
export function createHostileRepository(program: string): ContentRepository {
  const repository = createRepository();
  const { root, git, replace, write, commit } = repository;
  write('.gitattributes', '* diff=planted filter=planted\n');
  replace('facts/stocks.yaml', 'value: 70', 'value: 65');
  commit('2026-02-02');
  replace('facts/stocks.yaml', 'value: 65', 'value: 60');
  replace('briefings/catch.mdx', 'No one knows why.', 'No one asks why.');
  commit('2026-03-02');
  sign(repository);
  const lost = git('rev-parse', 'HEAD~1:content/facts/stocks.yaml').trim();
  rmSync(join(root, '.git/objects', lost.slice(0, 2), lost.slice(2)));
  git('config', 'core.repositoryFormatVersion', '1');
  for (const setting of settingsThatRun(program)) {
    const [name = '', ...value] = setting.split('=');
    git('config', name, value.join('='));
  }
  const hooks = join(root, 'hooks');
  for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc']) {
    mkdirSync(hooks, { recursive: true });
    writeFileSync(join(hooks, hook), `#!/bin/sh\n${program}\n`);
    chmodSync(join(hooks, hook), 0o755);
  }
  git('config', 'core.hooksPath', hooks);
  return repository;
}

/** Makes the last commit look signed, so that whoever wants to know by whom asks the program. */
export function sign({ root, git }: ContentRepository): void {
  const [head, ...message] = git('cat-file', 'commit', 'HEAD').split('\n\n');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----';
  const file = join(root, '.git', 'signed');
  writeFileSync(file, `${head}\n${signature}\n\n${message.join('\n\n')}`);
  const commit = git('hash-object', '-t', 'commit', '-w', file).trim();
  git('update-ref', 'refs/heads/main', commit);
}
