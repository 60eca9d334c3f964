import { spawn } from 'node:child_process';

/**
 * Runs a script of this folder in a process of its own, so that no other measurement has filled its heap or warmed its code,
 * and returns the JSON that it prints. `headwater` and the peers share one machine: run nothing beside it.
 */
export function measured<Answer>(script: string, ...given: readonly (string | number)[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // The import's own process has the same room for what is short-lived.
    const flags = [...process.execArgv, '--expose-gc', '--max-semi-space-size=64'];
    const child = spawn(process.execPath, [...flags, `${import.meta.dirname}/${script}`, ...given.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(printed) as Answer);
      else reject(new Error(`${script} ${given.join(' ')} ended with ${code}.`));
    });
  });
}

/** Bytes of the heap in use, after a collection. */
export function heapInUse(): number {
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}
