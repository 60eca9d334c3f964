import type { Unlisted } from '../../bind/names.ts';
import type { CatalogObject, ObjectType } from '../../catalog/catalog.ts';
import type { Details, LaterRename, OwnFindings, WrittenColumn } from '../findings.ts';
import type { ColumnEdge, ColumnEnd, ObjectEdge, Reference } from '../flow/edges.ts';
import { isUnlistedId, OwnNames } from '../own-names.ts';
import type { Part } from './part.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Gives what only the SQL names its number and its spelling: those of the first module, in the order of the catalog, that names it. */
export class NumberedNames implements Unlisted {
  /** By the id that a module's findings have. */
  readonly #numbers = new Map<string, string>();
  readonly #objects = new Map<string, CatalogObject>();
  /** By the id of the object, the findings' or the number, and the key. */
  readonly #columns = new Map<string, Map<string, string>>();
  readonly #own = new OwnNames();

  /** Objects that only modules name. */
  get objects(): readonly CatalogObject[] {
    return [...this.#objects.values()];
  }

  byId(id: string): CatalogObject | undefined {
    return this.#objects.get(id);
  }

  /** Learns the names of all modules. Comes before {@link rename}. */
  learn(parts: readonly Pick<OwnFindings, 'made' | 'columnNames'>[]): void {
    for (const { made } of parts) this.#learnObjects(made);
    let renamed: WrittenColumn[] = [];
    for (const { columnNames } of parts) {
      for (const column of columnNames) {
        if (column.like === column.object) this.#learnColumn(column);
        else renamed.push(column);
      }
    }
    // The name that a table had first is the one that its columns are written with; it may have had others in between.
    for (let left = Number.POSITIVE_INFINITY; renamed.length < left; ) {
      left = renamed.length;
      renamed = renamed.filter((column) => {
        const written = this.#columns.get(column.like)?.get(column.key);
        if (written !== undefined) this.#learnColumn({ ...column, written });
        return written === undefined;
      });
    }
    for (const column of renamed) this.#learnColumn(column);
  }

  #learnObjects(made: readonly CatalogObject[]): void {
    for (const object of made) {
      const id = this.#number(object.id);
      if (!this.#objects.has(id)) this.#objects.set(id, { ...object, id });
    }
  }

  #learnColumn({ object, key, written }: WrittenColumn): void {
    const columns = this.#columnsOf(object);
    if (!columns.has(key)) columns.set(key, written);
  }

  /** Puts the numbers and the spellings into a module's part, where they stand. */
  rename({ edges, foreign, renames, moves, named }: Part): void {
    for (const one of renames as readonly Writable<LaterRename>[]) {
      one.from = this.#renamed(one.from);
      one.to = this.#renamed(one.to);
    }
    for (const move of moves as readonly Writable<OwnFindings['moves'][number]>[])
      move.table = this.#renamed(move.table);
    for (const edge of edges as readonly Writable<ObjectEdge>[]) {
      edge.from = this.#renamed(edge.from);
      edge.to = this.#renamed(edge.to);
    }
    this.#renameColumnEdges(foreign);
    const ids = named as string[];
    for (const [i, id] of ids.entries()) ids[i] = this.#renamed(id);
  }

  /** And into its details. Twice does no harm. */
  renameDetails({ columnEdges, references }: Details): void {
    this.#renameColumnEdges(columnEdges);
    for (const reference of references as readonly Writable<Reference>[]) {
      const columns = this.#columns.get(reference.object);
      if (columns && reference.column !== undefined) {
        reference.column = columns.get(reference.column) ?? reference.column;
      }
      reference.object = this.#renamed(reference.object);
    }
  }

  #renameColumnEdges(columnEdges: readonly ColumnEdge[]): void {
    for (const { from, to } of columnEdges) {
      this.#renameEnd(from);
      this.#renameEnd(to);
    }
  }

  #renamed(id: string): string {
    return isUnlistedId(id) ? this.#number(id) : id;
  }

  /** Many edges share an end: its second renaming changes nothing, for a number is no key, and a spelling is its own key's. */
  #renameEnd(end: Writable<ColumnEnd>): void {
    const columns = this.#columns.get(end.object);
    if (columns) end.column = columns.get(end.column) ?? end.column;
    end.object = this.#renamed(end.object);
  }

  idOf(type: ObjectType, key: string): string {
    return this.#number(this.#own.idOf(type, key));
  }

  columnName(object: CatalogObject, key: string, written: string): string {
    return this.#columns.get(object.id)?.get(key) ?? written;
  }

  /** Its columns are named as they are written. */
  writtenAs(_object: CatalogObject, name: string): string {
    return name;
  }

  #columnsOf(id: string): Map<string, string> {
    let columns = this.#columns.get(id);
    if (!columns) {
      columns = new Map();
      this.#columns.set(id, columns);
      if (isUnlistedId(id)) this.#columns.set(this.#number(id), columns);
    }
    return columns;
  }

  #number(id: string): string {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = String(-1 - this.#numbers.size);
      this.#numbers.set(id, number);
    }
    return number;
  }
}
