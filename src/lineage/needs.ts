import type { CallersColumn } from '../bind/binder.ts';
import type { ColumnsChange } from '../bind/told/altered-by-call.ts';
import type { CatalogData, CatalogLookup, CatalogObject, Column, ObjectName } from '../catalog/catalog.ts';
import type { ProcedureSummary } from './call/summary.ts';
import type { CalledWith, Given } from './called-with.ts';
import type { Effort } from './effort.ts';
import type { ParsedTexts } from './parsed-texts.ts';
import type { Around, Outside } from './trace-module.ts';

/** What a module's tracing asked of all that is around it: where the answers are the same, it finds the same. */
export interface Needs {
  /** Keys of the objects that were looked up, whether there are such or not. */
  readonly objects: readonly string[];
  /** Keys of the types. */
  readonly types: readonly string[];
  /** Modules of which it was asked what they look like. */
  readonly shapes: readonly CatalogObject[];
  /** What callers' temp tables look like. */
  readonly callersTables: readonly TableAnswer[];
  /** What the procedures that it calls add to temp tables. */
  readonly changes: readonly Answer[];
}

/** What was answered about a temp table, or a procedure, of that key. */
export interface Answer {
  readonly key: string;
  /** {@link answerText} of the columns. */
  readonly columns: string;
}

/** Of a temp table that callers make: those of the module, or `of` a procedure that it calls, by its key. */
export interface TableAnswer extends Answer {
  readonly of?: string | undefined;
}

/** The columns that were answered as a text: equal exactly where they are. */
export function answerText(columns: readonly CallersColumn[] | readonly ColumnsChange[] | undefined): string {
  return JSON.stringify(columns ?? null);
}

/** Hands every question of a module on, and remembers it. */
export class Asked implements Around, CatalogLookup {
  readonly data: CatalogData;
  readonly texts: ParsedTexts;
  readonly follows: Around['follows'];
  readonly #around: Outside;
  readonly #module: CatalogObject;
  readonly #objects = new Set<string>();
  readonly #types = new Set<string>();
  readonly #shapes = new Set<CatalogObject>();
  readonly #callersTables = new Map<string, TableAnswer>();
  readonly #changes = new Map<string, string>();

  constructor(module: CatalogObject, around: Outside) {
    this.data = around.catalog.data;
    this.texts = around.texts;
    this.follows = around.follows;
    this.#around = around;
    this.#module = module;
  }

  get catalog(): CatalogLookup {
    return this;
  }

  key(name: ObjectName): string {
    return this.#around.catalog.key(name);
  }

  find(name: ObjectName): CatalogObject | undefined {
    const key = this.key(name);
    this.#objects.add(key);
    return this.#around.catalog.findKey(key);
  }

  findType(name: ObjectName): CatalogObject | undefined {
    this.#types.add(this.key(name));
    return this.#around.catalog.findType(name);
  }

  columnsOf(object: CatalogObject): readonly Column[] | undefined {
    if (!object.columnsKnown) this.#shape(object);
    return this.#around.columnsOf(object);
  }

  summaryOf(procedure: CatalogObject): ProcedureSummary | undefined {
    this.#shape(procedure);
    return this.#around.summaryOf(procedure);
  }

  callersTable(module: CatalogObject, key: string): readonly CallersColumn[] | undefined {
    const columns = this.#around.callersTable(module, key);
    this.#callersTables.set(key, { key, columns: answerText(columns) });
    return columns;
  }

  changedByCall(procedure: CatalogObject): readonly ColumnsChange[] {
    const changes = this.#around.changedByCall(procedure);
    if (procedure.definition) this.#changes.set(this.key(procedure), answerText(changes));
    return changes;
  }

  /** Who calls it asks what it looks like as well, and that tells what it leaves. */
  mayLeaveTemp(procedure: CatalogObject): boolean {
    return this.#around.mayLeaveTemp(procedure);
  }

  calledWith(procedure: CatalogObject, given: Given, effort: Effort): CalledWith | undefined {
    const made = this.#around.calledWith(procedure, given, effort);
    if (!made) return undefined;
    const { objects, types, shapes, callersTables, changes } = made.needs;
    for (const key of objects) this.#objects.add(key);
    for (const key of types) this.#types.add(key);
    for (const module of shapes) this.#shape(module);
    for (const { of = this.key(procedure), ...table } of callersTables) {
      this.#callersTables.set(`${table.key} ${of}`, { ...table, of });
    }
    for (const { key, columns } of changes) this.#changes.set(key, columns);
    return made;
  }

  #shape(object: CatalogObject): void {
    if (object.definition && object !== this.#module) this.#shapes.add(object);
  }

  get needs(): Needs {
    return {
      objects: [...this.#objects],
      types: [...this.#types],
      shapes: [...this.#shapes],
      callersTables: [...this.#callersTables.values()],
      changes: [...this.#changes].map(([key, columns]) => ({ key, columns })),
    };
  }
}
