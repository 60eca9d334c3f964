// The temp tables that a procedure's callers make: it sees them, and only their texts tell their columns.
// https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql#temporary-tables
import type { CallersColumn } from '../bind/binder.ts';
import type { BoundModule } from '../bind/bound/module.ts';
import { executesOf } from '../bind/bound/parts.ts';
import type { Relation } from '../bind/bound/query.ts';
import type { ValueSource } from '../bind/bound/value.ts';
import { everyColumn } from '../bind/unknown-columns.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import { scan } from '../parse/scanner.ts';
import { firstName, T } from '../parse/token.ts';
import { unquoteIdentifier } from '../text/identifier.ts';

/** A call as a caller writes it, with its temp tables in their shape there. */
interface Call {
  readonly caller: CatalogObject;
  readonly tables: ReadonlyMap<string, Relation>;
}

/**
 * Who calls a procedure, and in which shape temp tables stand at the call. Only asked about procedures that use a temp table
 * they do not make; then the texts are searched for calls once, and a caller is bound once more than it is anyway.
 */
export class Callers {
  readonly #modules: readonly CatalogObject[];
  readonly #bind: (module: CatalogObject) => BoundModule;
  readonly #keyOf: (name: string) => string;
  /** Modules by the last parts of the names behind their EXECs. */
  #naming: Map<string, CatalogObject[]> | undefined;
  readonly #calls = new Map<CatalogObject, Call[]>();
  /** Callers whose calls are noted, or being noted. */
  readonly #noted = new Set<CatalogObject>();

  constructor(
    modules: readonly CatalogObject[],
    bind: (module: CatalogObject) => BoundModule,
    keyOf: (name: string) => string,
  ) {
    this.#modules = modules;
    this.#bind = bind;
    this.#keyOf = keyOf;
  }

  /** The columns of a temp table, by its key, as far as all callers that make it agree on them from the first one on. */
  tableOf(procedure: CatalogObject, key: string): readonly CallersColumn[] | undefined {
    let agreed: readonly CallersColumn[] | undefined;
    for (const { columns } of this.#tables(procedure, key, new Set())) {
      const shape = columns.map(({ name, hidden, generated, identity, rest, source }) => {
        return { name, hidden, generated, identity, rest, computed: computedOf(source) };
      });
      agreed = agreed ? this.#agreed(agreed, shape) : shape;
    }
    return agreed?.every(({ rest }) => rest) ? undefined : agreed;
  }

  /** What two shapes begin with, and behind it that there is more. */
  #agreed(one: readonly CallersColumn[], other: readonly CallersColumn[]): readonly CallersColumn[] {
    const differs = one.findIndex(({ name, rest }, i) => {
      return rest || other[i] === undefined || other[i].rest || this.#keyOf(other[i].name) !== this.#keyOf(name);
    });
    if (differs < 0 && one.length === other.length) return other;
    return [...other.slice(0, differs < 0 ? one.length : differs), { name: everyColumn, rest: true }];
  }

  /** A caller that does not make the table itself may be called by one that does. */
  #tables(procedure: CatalogObject, key: string, asked: Set<CatalogObject>): Relation[] {
    if (asked.has(procedure)) return [];
    asked.add(procedure);
    for (const module of this.#callersNaming(procedure.name)) this.#note(module);
    return (this.#calls.get(procedure) ?? []).flatMap(({ caller, tables }) => {
      const table = tables.get(key);
      return table ? [table] : this.#tables(caller, key, asked);
    });
  }

  #note(caller: CatalogObject): void {
    if (this.#noted.has(caller)) return;
    this.#noted.add(caller);
    for (const { target, context } of executesOf(this.#bind(caller).body)) {
      if (target.kind !== 'procedure') continue;
      const call = { caller, tables: context.locals };
      const calls = this.#calls.get(target.object);
      if (calls) calls.push(call);
      else this.#calls.set(target.object, [call]);
    }
  }

  #callersNaming(name: string): readonly CatalogObject[] {
    if (!this.#naming) {
      this.#naming = new Map();
      for (const module of this.#modules) {
        for (const called of calledNames(module)) {
          const key = this.#keyOf(called);
          const naming = this.#naming.get(key);
          if (naming) naming.push(module);
          else this.#naming.set(key, [module]);
        }
      }
    }
    return this.#naming.get(this.#keyOf(name)) ?? [];
  }
}

/** Which columns of its own table a computed column is made of. */
function computedOf(source: ValueSource | undefined): CallersColumn['computed'] {
  if (source?.kind !== 'column') return undefined;
  return source.column.value.inputs.flatMap(({ use, from }) =>
    from.kind === 'local' ? { use, of: from.written } : [],
  );
}

/** The last parts of the names behind EXEC. */
function calledNames({ definition }: CatalogObject): string[] {
  if (!definition) return [];
  const text = definition.text.slice(definition.start, definition.end);
  const { kinds, starts, ends, count } = scan(text);
  const called: string[] = [];
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== T.EXEC && kinds[i] !== T.EXECUTE) continue;
    let at = kinds[i + 2] === T.Equals ? i + 3 : i + 1;
    while (kinds[at + 1] === T.Dot || kinds[at] === T.Dot) at++;
    if (kinds[at]! >= firstName) called.push(unquoteIdentifier(text.slice(starts[at], ends[at])));
  }
  return called;
}
