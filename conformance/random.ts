// Writes a database that nobody wrote, for the comparison: `npm run conformance:random -- FOLDER --procedures 1000 --seed 7`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { wholeNumber } from './option.ts';
import { randomDatabase } from './random/database.ts';

new Command('npm run conformance:random --')
  .description(
    'Write random procedures that SQL Server takes into a folder, to compare on them. The same seed writes the same.',
  )
  .argument('<folder>', 'is made where it is missing')
  .option('--procedures <count>', 'so many', wholeNumber, 1000)
  .option('--seed <number>', 'which ones', wholeNumber, 1)
  .action((folder: string, { procedures, seed }: { readonly procedures: number; readonly seed: number }) => {
    mkdirSync(folder, { recursive: true });
    const { ground, modules } = randomDatabase(procedures, seed);
    for (const { file, text } of [...ground, ...modules]) writeFileSync(join(folder, file), text);
  })
  .parse();
