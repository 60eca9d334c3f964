// What one procedure puts into a table, or takes out of one that its caller made, belongs to another name too where the caller, or what that calls
// next, renames the table.

import type { OwnFindings } from '../findings.ts';
import type { ColumnEdge, ObjectEdge } from '../flow/edges.ts';
import { namesAtTheEnd, type TableName } from './later-names.ts';
import { sourcesByTarget, targetsBySource } from './linked.ts';

/** Adds the edges under the last names to those that the modules have by themselves. */
export class LaterRenames {
  readonly #written: readonly TableName[];
  readonly #read: readonly TableName[];
  readonly #columnName: (renamed: TableName, column: string) => string;

  /** `edges`: all object edges; `columnName`: what a column is called under another name of its table. */
  constructor(
    parts: readonly Pick<OwnFindings, 'renames'>[],
    edges: readonly ObjectEdge[],
    columnName: (tables: { readonly from: string; readonly to: string }, column: string) => string,
  ) {
    this.#written = renamedLater(parts, 'called', edges, () => targetsBySource(edges, 'write'));
    this.#read = renamedLater(parts, 'readers', edges, () => sourcesByTarget(edges, 'read'));
    this.#columnName = columnName;
  }

  /** The reads and writes, under the last names. */
  edges(edges: readonly ObjectEdge[]): ObjectEdge[] {
    if (this.#written.length === 0 && this.#read.length === 0) return [];
    const known = new Map(edges.map((edge) => [`${edge.kind} ${edge.from} ${edge.to}`, edge]));
    const written = this.#written.flatMap((renamed) => {
      const edge = known.get(`write ${renamed.module} ${renamed.from}`);
      return edge ? [{ ...edge, to: renamed.to, ...proofs(edge, renamed) }] : [];
    });
    const read = this.#read.flatMap((renamed) => {
      const edge = known.get(`read ${renamed.from} ${renamed.module}`);
      return edge ? [{ ...edge, from: renamed.to, ...proofs(edge, renamed) }] : [];
    });
    return [...written, ...read];
  }

  has(module: string): boolean {
    return [...this.#written, ...this.#read].some((renamed) => renamed.module === module);
  }

  /** Of the column edges through a module, those under the last names. */
  columnEdges(module: string, edges: readonly ColumnEdge[]): ColumnEdge[] {
    const written = this.#moved(this.#written, 'to', module, edges);
    return [...written, ...this.#moved(this.#read, 'from', module, [...edges, ...written])];
  }

  #moved(names: readonly TableName[], side: 'from' | 'to', module: string, edges: readonly ColumnEdge[]): ColumnEdge[] {
    return names
      .filter((one) => one.module === module)
      .flatMap((one) =>
        edges
          .filter((edge) => edge[side].object === one.from)
          .map((edge): ColumnEdge => {
            const column = this.#columnName(one, edge[side].column);
            return { ...edge, [side]: { object: one.to, column }, ...proofs(edge, one) };
          }),
      );
  }
}

function renamedLater(
  parts: readonly Pick<OwnFindings, 'renames'>[],
  by: 'called' | 'readers',
  edges: readonly ObjectEdge[],
  tablesOf: () => ReadonlyMap<string, readonly string[]>,
): TableName[] {
  const renaming = parts.filter(({ renames }) => renames.some((rename) => rename[by].length > 0));
  if (renaming.length === 0) return [];
  const [callees, tables] = [targetsBySource(edges, 'call'), tablesOf()];
  return renaming.flatMap(({ renames }) => namesAtTheEnd(renames, by, callees, tables));
}

function proofs(edge: Pick<ObjectEdge, 'origins' | 'evidence'>, { evidence, origins }: TableName) {
  return { origins: [...new Set([...edge.origins, ...origins])], evidence: [...edge.evidence, ...evidence] };
}
