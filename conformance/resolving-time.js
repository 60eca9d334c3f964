// Runs `headwater references` over a folder, and says on stderr how many seconds that took: `node resolving-time.js FOLDER`. It is
// started as a process of its own, so that nothing is warm yet, as it is for DacFx; and without the loader that the sources need,
// which slows down what it loaded no file of, and which nobody who runs the command has.
import { loadProgram } from '../bin/program.js';

const { main } = loadProgram();
const began = performance.now();
const code = await main(['references', '--json', process.argv[2]]);
const seconds = (performance.now() - began) / 1000;
if (code !== 0) throw new Error(`headwater references ended with ${code}.`);
process.stderr.write(`${JSON.stringify({ seconds })}\n`);
