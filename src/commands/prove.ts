import { keepProof } from '../cache/proof-cache.ts';
import { bringEngine } from '../engine/engine-store.ts';
import { loadEngine } from '../engine/engine.ts';
import { visibleLine } from '../domain/visible-text.ts';
import { prove, type ProofResult } from '../proof/prove.ts';
import { readContentState } from '../publish/content-state.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './run-command.ts';
import { mayBegin, usages } from './usage.ts';

/** Proves by trying that figures follow the ledger; exits 1 where one does not. */
if (mayBegin(usages.prove)) await runCommand(run);

async function run(): Promise<void> {
  // The staff see every page and record.
  process.env['EDITION'] = 'staff';
  const settings = readSettings();
  const state = readContentState(settings.contentFolder);
  const { folder, release } = await bringEngine();
  process.once('exit', release);
  const result = await prove({ engine: await loadEngine(folder), settings });
  report(result);
  keepProof(settings.contentFolder, state, result.record);
  if (result.failures.length > 0) process.exitCode = 1;
}

function report({ record, renders, outputs, failures }: ProofResult): void {
  const { cells, values, followed } = record;
  for (const { changed, where, what } of failures)
    console.log(visibleLine(`${where} has ${what}: ${changed}`));
  console.log(
    `Changed: ${cells} cells, ${values} typed values. Rendered anew: ${renders} times ${outputs} pages and files.`,
  );
  console.log(
    `Figures, charts and tables that follow the ledger: ${followed}. Others: ${failures.length}.`,
  );
  const { user, system } = process.cpuUsage();
  console.log(`Processor time: ${((user + system) / 1e6).toFixed(0)} s.`);
}
