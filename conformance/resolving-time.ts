// Reads, loads and resolves one folder, and prints how many seconds that took: `tsx resolving-time.ts FOLDER`. The measure
// of references starts it as a process of its own, so that nothing is compiled or warm yet, as it is for DacFx.
import { Headwater } from './headwater.ts';

const headwater = await Headwater.load();
const began = performance.now();
headwater.referencesIn(await headwater.readSources(process.argv[2]!));
console.log((performance.now() - began) / 1000);
