import { askOlder } from './older-snapshot.ts';
import type { Kept, KeptModule } from './workspace.ts';

interface ModuleRow extends KeptModule {
  readonly key: string;
}

/**
 * What a snapshot keeps of its modules for the next import; undefined where it keeps nothing that `engine` could use, or
 * cannot be read.
 */
export function readKept(file: string, engine: string): Promise<Kept | undefined> {
  return askOlder(file, async (database, meta) => {
    if (meta?.engine !== engine) return undefined;
    const signatures = new Map<string, string>();
    for await (const rows of database.stream<{ key: string; signature: string }>('FROM kept_objects')) {
      for (const { key, signature } of rows) signatures.set(key, signature);
    }
    const modules = new Map<string, KeptModule>();
    for await (const rows of database.stream<ModuleRow>('FROM kept_modules')) {
      for (const { key, ...module } of rows) modules.set(key, module);
    }
    return { engine, signatures, modules };
  });
}
