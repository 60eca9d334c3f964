// A process that tries mutants, one after the other, on the instrumented copy in the folder given, with the cases whose paths
// contain one of the words behind it: it is sent ids and answers with fates.
import { readChecks } from './case-checks.ts';
import { CaseRun } from './case-run.ts';
import { Switches } from './switches.ts';

const switches = new Switches();
Object.assign(globalThis, { mutants: switches });
const [folder, ...words] = process.argv.slice(2);
const checks = await readChecks(folder!);
const asked = [...checks].filter(([file]) => words.some((word) => file.includes(word)));
const run = new CaseRun(new Map(asked), switches);
process.on('message', (id: number) => process.send!(run.fateOf(id)));
// Whoever asked is gone.
process.on('disconnect', () => process.exit());
process.send!('ready');
