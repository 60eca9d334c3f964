// A process that tries mutants, one after the other, on the instrumented copy in the folder given: it is sent ids and answers
// with fates.
import { readChecks } from './case-checks.ts';
import { CaseRun } from './case-run.ts';
import { Switches } from './switches.ts';

const switches = new Switches();
Object.assign(globalThis, { mutants: switches });
const run = new CaseRun(await readChecks(process.argv[2]!), switches);
process.on('message', (id: number) => process.send!(run.fateOf(id)));
process.send!('ready');
