import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFactHistory } from '../../src/history/fact-history.ts';
import { readFilesAt } from '../../src/history/read-ledger.ts';
import { withRepository } from '../../src/history/repository.ts';
import { runCommand } from '../support/command.ts';
import { createHostileRepository, plantProgram, sign } from '../support/hostile-repository.ts';
import { createRepository, type ContentRepository } from '../support/repository.ts';
import { today } from '../support/today.ts';

const translation = 'briefings/catch.fr.mdx';

/** Every command that reads content, its history or both. */
const commands: [
  name: string,
  run: (folder: string, environment?: Record<string, string>) => Promise<unknown>,
][] = [
  ['check', (folder, more) => run('check', folder, [], more)],
  ['check --since', (folder, more) => run('check', folder, ['--since', 'HEAD~2'], more)],
  ['facts:diff', (folder, more) => run('facts-diff', folder, ['HEAD~2'], more)],
  ['stamp', (folder, more) => run('stamp', folder, [join(folder, translation)], more)],
  ['history of the figures', (folder) => readFactHistory(folder)],
];

function run(
  name: 'check' | 'facts-diff' | 'stamp',
  folder: string,
  parameters: string[],
  environment: Record<string, string> = {},
) {
  const settings = { CONTENT_DIR: folder, BUILD_DATE: today, ...environment };
  return runCommand(name, settings, parameters);
}

describe('a repository that would start programs', () => {
  it('does start them where git is asked without care, so that the tests below can fail', () => {
    const program = plantProgram();
    const { root } = createHostileRepository(program.path);
    const parameters = ['-c', 'alias.x=log', 'log', '-1', '--format=%H'];
    execFileSync('git', parameters, { cwd: join(root, 'content'), stdio: 'pipe' });
    expect(program.hasRun()).toBe(true);
  });

  it.each(commands)('starts none in %s', async (_, run) => {
    const program = plantProgram();
    const { folder } = createHostileRepository(program.path);
    await run(folder);
    expect(program.hasRun()).toBe(false);
  });

  it('is read all the same', async () => {
    const { folder } = createHostileRepository(plantProgram().path);
    const { reach, facts } = await readFactHistory(folder);
    expect(reach).toEqual({ kind: 'since', day: '2026-03-02', gap: 'missing' });
    expect(facts.get('herring-share')?.map(({ value }) => value)).toEqual([60]);
  });
});

describe('a content folder that is a repository itself', () => {
  /** Its last commit holds the content itself, at its top. */
  const raise = (repository: ContentRepository) => {
    const { git } = repository;
    git('update-ref', 'refs/heads/main', git('commit-tree', 'HEAD:content', '-m', 'Top').trim());
    sign(repository);
  };
  /** A bare repository, as files that can be committed. */
  const bare = (repository: ContentRepository) => {
    const { root, folder } = repository;
    raise(repository);
    for (const part of ['HEAD', 'config', 'objects', 'refs'])
      cpSync(join(root, '.git', part), join(folder, part), { recursive: true });
    execFileSync('git', ['config', '--file', join(folder, 'config'), 'core.bare', 'true']);
  };
  const forms: [string, (repository: ContentRepository) => void, string[]][] = [
    ['a bare one', bare, ['HEAD', 'config', 'objects']],
    [
      'one below .git',
      (repository) => {
        raise(repository);
        const { root, folder } = repository;
        cpSync(join(root, '.git'), join(folder, '.git'), { recursive: true });
      },
      ['.git'],
    ],
    [
      'one in another place',
      (repository) => {
        raise(repository);
        const { root, folder } = repository;
        cpSync(join(root, '.git'), join(root, 'elsewhere'), { recursive: true });
        writeFileSync(join(folder, '.git'), 'gitdir: ../elsewhere\n');
      },
      ['.git'],
    ],
    [
      'one in a folder of notes',
      ({ root, folder }) =>
        cpSync(join(root, '.git'), join(folder, 'notes/.git'), { recursive: true }),
      ['notes/.git'],
    ],
  ];

  it.each(
    forms.flatMap(([form, plant]) => commands.map(([name, run]) => ({ form, plant, name, run }))),
  )('($form) starts nothing in $name', async ({ plant, run }) => {
    const program = plantProgram();
    const repository = createHostileRepository(program.path);
    plant(repository);
    program.forget();
    await run(repository.folder);
    expect(program.hasRun()).toBe(false);
  });

  it.each(forms)('(%s) is refused by name before anything is read', async (_, plant, names) => {
    const repository = createHostileRepository(plantProgram().path);
    plant(repository);
    const { code, output } = await runCommand('check', {
      CONTENT_DIR: repository.folder,
      BUILD_DATE: today,
    });
    expect(code).toBe(1);
    for (const name of names) expect(output).toContain(`content/${name}`);
    expect(await readFactHistory(repository.folder)).toEqual({
      reach: { kind: 'unavailable', gap: 'foreign-content' },
      facts: new Map(),
    });
  });

  it('is no repository for what lies above it, either', async () => {
    const repository = createHostileRepository(plantProgram().path);
    renameSync(join(repository.root, '.git'), join(repository.root, 'content', 'notes', 'x'));
    writeFileSync(join(repository.root, '.git'), 'gitdir: content/notes/x\n');
    expect((await readFactHistory(repository.folder)).reach.kind).toBe('unavailable');
  });
});

describe('the environment', () => {
  it.each(commands.slice(0, 4))('starts nothing in %s, and leads nowhere else', async (_, run) => {
    const [program, other] = [plantProgram(), plantProgram()];
    const { folder } = createHostileRepository(program.path);
    await run(folder, {
      GIT_DIR: '/nowhere',
      GIT_EXTERNAL_DIFF: other.path,
      GIT_PAGER: other.path,
      GIT_SSH_COMMAND: other.path,
      GIT_ASKPASS: other.path,
      GIT_PROXY_COMMAND: other.path,
      GIT_EXEC_PATH: join(other.path, '..'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'alias.rev-parse',
      GIT_CONFIG_VALUE_0: `!${other.path}`,
      GIT_CONFIG_PARAMETERS: `'log.showSignature=true' 'gpg.program=${other.path}'`,
      GIT_TRACE: join(other.path, '..', 'has-run'),
      LESSOPEN: other.path,
      PAGER: other.path,
    });
    expect([program.hasRun(), other.hasRun()]).toEqual([false, false]);
  });

  it.each(commands.slice(0, 4))('offers no other git to %s', async (_, run) => {
    const { folder } = createHostileRepository(plantProgram().path);
    const inside = plantProgram('git', join(folder, 'notes'));
    const named = plantProgram('git');
    const search = [join(folder, 'notes'), relative(process.cwd(), dirname(named.path)), '.', ''];
    await run(folder, { PATH: `${search.join(':')}:${process.env['PATH']}` });
    rmSync(inside.path);
    await run(folder, { PATH: `${search.join(':')}:${process.env['PATH']}` });
    expect([inside.hasRun(), named.hasRun()]).toEqual([false, false]);
  });
});

describe('what a commit says', () => {
  it('is not replaced by another commit', async () => {
    const { folder, git, commit, replace } = createRepository();
    const before = git('rev-parse', 'HEAD').trim();
    replace('facts/stocks.yaml', 'value: 70', 'value: 99');
    commit('2026-04-02');
    git('replace', before, 'HEAD');
    git('reset', '--quiet', '--hard', before);
    const files = await withRepository(folder, (repository) =>
      readFilesAt(repository, 'HEAD', ['facts/stocks.yaml']),
    );
    expect(files[0]?.text).toContain('value: 70');
  });
});
