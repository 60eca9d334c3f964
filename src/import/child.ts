// The program of the import's own process: one request, some messages, gone.
import type { BuildMessage, BuildRequest } from './build-process.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { ImportRefused } from './refusal.ts';

const parent = process.ppid;

/** An import whose server died must not go on: nobody would publish what it makes. */
function endWithParent(): void {
  if (process.ppid !== parent || !process.connected) process.exit(1);
}

function tell(message: BuildMessage): void {
  endWithParent();
  process.send!(message);
}

/** The last word, after which the process may end. */
function tellLast(message: BuildMessage): Promise<void> {
  return new Promise((resolve) => process.send!(message, undefined, undefined, () => resolve()));
}

process.once('disconnect', () => process.exit(1));
process.once('message', async (request: BuildRequest) => {
  try {
    await buildSnapshot(request, tell);
    await tellLast({ type: 'built' });
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const { message, errors, files } = error;
    await tellLast({ type: 'refused', message, errors, files });
  }
  process.removeAllListeners('disconnect');
  process.disconnect();
});
