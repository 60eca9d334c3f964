// Shows that taking out or turning round any branch of src/bind and src/lineage fails a case: `npm run mutate`.
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { needlessIn, readAccepted, reasonOf, staleIn } from './mutate/accepted.ts';
import { TestsBeside } from './mutate/beside.ts';
import { refusedByCompiler } from './mutate/compiler.ts';
import { InstrumentedCopy } from './mutate/copy.ts';
import { type Fate, type Mutant, mutantKey } from './mutate/mutant.ts';
import { isSurvivor, summary, survivorLine, type Tried } from './mutate/report.ts';
import { spread } from './mutate/spread.ts';
import { tryMutants } from './mutate/trials.ts';

interface Options {
  readonly files?: readonly string[];
  readonly cases?: readonly string[];
  readonly open?: boolean;
  readonly sample?: number;
  readonly jobs: number;
  readonly deadline: number;
}

await new Command('npm run mutate --')
  .description(
    'Change one branch of src/bind or src/lineage after the other, run the cases, and list what neither they nor the compiler notice.',
  )
  .option('--files <paths...>', 'only mutants of files whose path contains one of these')
  .option('--cases <paths...>', 'only cases whose path contains one of these: what do they notice?')
  .option('--open', 'only mutants that survivors.json gives no reason for')
  .option('--sample <count>', 'only so many mutants, spread evenly', wholeNumber)
  .option('--jobs <count>', 'processes at a time', wholeNumber, availableParallelism())
  .option('--deadline <seconds>', 'for one mutant', wholeNumber, 60)
  .action(mutate)
  .parseAsync();

async function mutate({ files, cases, open: onlyOpen, sample, jobs, deadline }: Options): Promise<void> {
  const copy = new InstrumentedCopy();
  try {
    const accepted = readAccepted();
    const hasReason = (mutant: Mutant) => reasonOf(mutant, accepted) !== undefined;
    const mutants = copy.mutants
      .filter(({ file }) => files?.some((path) => file.includes(path)) ?? true)
      .filter((mutant) => !(onlyOpen && hasReason(mutant)));
    const chosen = sample === undefined ? mutants : spread(mutants, sample);
    const fates = new Map<Mutant, Fate>();
    const onFate = (mutant: Mutant, fate: Fate) => {
      fates.set(mutant, fate);
      if (isSurvivor(fate)) console.log(survivorLine(mutant, fate, reasonOf(mutant, accepted)));
      if (fates.size % 250 === 0) console.error(`${fates.size} of ${chosen.length}…`);
    };
    const refused = refusedByCompiler(copy.plain, chosen);
    for (const mutant of refused) onFate(mutant, 'refused');
    const compiled = chosen.filter((mutant) => !refused.has(mutant));
    const onLost = (mutant: Mutant) =>
      console.error(`${mutantKey(mutant)}: killed by its deadline, or by its own end.`);
    await tryMutants(copy.folder, compiled, { cases: cases ?? [''], jobs, deadline: deadline * 1000, onFate, onLost });
    const open = chosen.filter((mutant) => isSurvivor(fates.get(mutant)!) && !hasReason(mutant));
    if (open.length > 0 && !cases) {
      const beside = new TestsBeside(copy.folder);
      for (const mutant of open.filter((one) => beside.notice(one))) {
        fates.set(mutant, 'beside');
        console.log(`${mutant.file}:${mutant.line}  noticed beside: ${mutant.change}: ${mutant.text}`);
      }
    }
    const tried = [...fates].map(([mutant, fate]): Tried => ({ mutant, fate }));
    const survivors = tried.filter(({ fate }) => isSurvivor(fate));
    const without = survivors.filter(({ mutant }) => !hasReason(mutant));
    console.log(`\n${summary(tried, hasReason)}`);
    console.log(
      `\n${survivors.length} of ${tried.length} nothing notices, ${without.length} of them without a reason.`,
    );
    for (const { mutant } of staleIn(accepted, copy.mutants)) console.log(`A reason of what is no more: ${mutant}`);
    for (const { mutant } of needlessIn(accepted, tried)) console.log(`A reason of what is noticed: ${mutant}`);
  } finally {
    copy.remove();
  }
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
}
