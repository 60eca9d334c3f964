// Reads, loads and resolves one folder, and prints how many seconds that took: `tsx resolving-time.ts FOLDER`. The measure
// of references starts it as a process of its own, so that nothing is compiled or warm yet, as it is for DacFx.
import { expectLength } from '../src/cli/short-run.ts';
import { Headwater } from './headwater.ts';

const headwater = await Headwater.load();
const began = performance.now();
const sources = await headwater.readSources(process.argv[2]!);
// As the command does.
expectLength(sources);
headwater.referencesIn(sources);
console.log((performance.now() - began) / 1000);
