// The temp tables that a procedure's callers make: it sees them, and only their texts tell their columns.
// https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql#temporary-tables
import type { CallersColumn } from '../../bind/binder.ts';
import type { BoundModule } from '../../bind/bound/module.ts';
import { executesOf } from '../../bind/bound/parts.ts';
import type { Relation } from '../../bind/bound/query.ts';
import { everyColumn } from '../../bind/query/unknown-columns.ts';
import { columnsToTell } from '../../bind/told/told-table.ts';
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { CallNames } from './call-names.ts';

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
  readonly #naming: CallNames;
  readonly #bind: (module: CatalogObject) => BoundModule;
  readonly #keyOf: (name: string) => string;
  readonly #calls = new Map<CatalogObject, Call[]>();
  /** By the caller: what it calls by variables and texts, whatever that is. */
  readonly #indirect = new Map<CatalogObject, Call[]>();
  /** Callers whose calls are noted, or being noted. */
  readonly #noted = new Set<CatalogObject>();

  /** `naming`: who names which procedure. */
  constructor(naming: CallNames, bind: (module: CatalogObject) => BoundModule, keyOf: (name: string) => string) {
    this.#naming = naming;
    this.#bind = bind;
    this.#keyOf = keyOf;
  }

  /** The columns of a temp table, by its key, as far as all callers that make it agree on them from the first one on. */
  tableOf(procedure: CatalogObject, key: string): readonly CallersColumn[] | undefined {
    let agreed: readonly CallersColumn[] | undefined;
    for (const table of this.#tables(procedure, key, new Set())) {
      const shape = columnsToTell(table);
      agreed = agreed ? this.#agreed(agreed, shape) : shape;
    }
    return agreed;
  }

  /** What two shapes begin with, and behind it that there is more. */
  #agreed(one: readonly CallersColumn[], other: readonly CallersColumn[]): readonly CallersColumn[] {
    const agreed: CallersColumn[] = [];
    for (const [i, column] of one.entries()) {
      const beside = other[i];
      if (!beside || !this.#isAlike(column, beside)) break;
      // Where it is computed of other columns, whoever calls knows of which.
      agreed.push(isSame(column.computed, beside.computed) ? column : { ...column, computed: undefined });
    }
    const isAll = agreed.length === Math.max(one.length, other.length);
    return isAll ? agreed : [...agreed, { name: everyColumn, rest: true }];
  }

  /** Of one name, and an INSERT without a column list fills it in both tables, or passes over it in both. */
  #isAlike(one: CallersColumn, other: CallersColumn): boolean {
    return this.#keyOf(one.name) === this.#keyOf(other.name) && Boolean(one.generated) === Boolean(other.generated);
  }

  /** A caller that does not make the table itself may be called by one that does. */
  #tables(procedure: CatalogObject, key: string, asked: Set<CatalogObject>): Relation[] {
    if (asked.has(procedure)) return [];
    asked.add(procedure);
    const { called, quoted } = this.#naming.of([procedure.name]);
    for (const module of called) this.#note(module);
    const tables = this.#tablesAt(this.#calls.get(procedure) ?? [], key, asked);
    if (tables.length > 0) return tables;
    // A name in quotes need not be that of a call: it is asked where no call by name tells.
    const calls = quoted.flatMap((module) => {
      if (module === procedure) return [];
      this.#note(module);
      return this.#indirect.get(module) ?? [];
    });
    return this.#tablesAt(calls, key, asked);
  }

  #tablesAt(calls: readonly Call[], key: string, asked: Set<CatalogObject>): Relation[] {
    return calls.flatMap(({ caller, tables }) => {
      const table = tables.get(key);
      return table ? [table] : this.#tables(caller, key, asked);
    });
  }

  #note(caller: CatalogObject): void {
    if (this.#noted.has(caller)) return;
    this.#noted.add(caller);
    for (const { target, context } of executesOf(this.#bind(caller).body)) {
      const call = { caller, tables: context.locals };
      if (target.kind === 'procedure') addTo(this.#calls, target.object, call);
      else if (target.kind !== 'system' || target.name === 'sp_executesql') addTo(this.#indirect, caller, call);
    }
  }
}

function isSame(one: CallersColumn['computed'], other: CallersColumn['computed']): boolean {
  const textOf = (computed: CallersColumn['computed'] = []) => computed.map(({ use, of }) => `${use} ${of}`).join('\n');
  return textOf(one) === textOf(other);
}

function addTo(calls: Map<CatalogObject, Call[]>, by: CatalogObject, call: Call): void {
  const known = calls.get(by);
  if (known) known.push(call);
  else calls.set(by, [call]);
}
