import type { ObjectName } from '../catalog/catalog.ts';
import type { MultipartName } from '../parse/tree/name.ts';
import type { CreateSynonymStatement } from '../parse/tree/statement.ts';
import { walk } from '../parse/walk.ts';
import { type Drafts, keyOf } from './drafts.ts';
import type { ModuleStatement } from './module.ts';

interface MadeSynonym {
  readonly name: ObjectName;
  readonly base: ObjectName;
}

/** Synonyms that modules make when they run. */
export class SynonymsOfModules {
  /** By their keys: what each module makes it of. */
  readonly #made = new Map<string, MadeSynonym[]>();

  note(module: ModuleStatement, nameOf: (name: MultipartName) => ObjectName): void {
    walk(module, (node) => {
      const { kind, name, base } = node as CreateSynonymStatement;
      if (kind !== 'CreateSynonymStatement') return;
      const made = { name: nameOf(name), base: nameOf(base) };
      const key = keyOf(made.name);
      const others = this.#made.get(key);
      if (others) others.push(made);
      else this.#made.set(key, [made]);
    });
  }

  /** Those that only modules make, all of them of the same object. */
  put(drafts: Drafts): void {
    for (const made of this.#made.values()) {
      const bases = new Set(made.map(({ base }) => keyOf(base)));
      const { name, base } = made[0]!;
      if (bases.size === 1 && !drafts.get(name)) drafts.put(name, 'Synonym', { base });
    }
  }
}
