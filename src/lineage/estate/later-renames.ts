// What one procedure puts into a table belongs to another name too where a caller of it, or what that calls next, renames the table.

import type { OwnFindings } from '../findings.ts';
import type { ColumnEdge, ObjectEdge } from '../flow/edges.ts';
import { namesAtTheEnd, type TableName } from './later-names.ts';
import { targetsBySource } from './linked.ts';

/** Adds the edges under the last names to those that the modules have by themselves. */
export class LaterRenames {
  readonly #renamed: readonly TableName[];
  readonly #columnName: (renamed: TableName, column: string) => string;

  /** `edges`: all object edges; `columnName`: what a column is called under another name of its table. */
  constructor(
    parts: readonly Pick<OwnFindings, 'renames'>[],
    edges: readonly ObjectEdge[],
    columnName: (tables: { readonly from: string; readonly to: string }, column: string) => string,
  ) {
    this.#renamed = renamedLater(parts, edges);
    this.#columnName = columnName;
  }

  /** The writes, under the last names. */
  writes(edges: readonly ObjectEdge[]): ObjectEdge[] {
    if (this.#renamed.length === 0) return [];
    const all = edges.filter(({ kind }) => kind === 'write');
    const written = new Map(all.map((edge) => [`${edge.from} ${edge.to}`, edge]));
    return this.#renamed.flatMap((renamed) => {
      const edge = written.get(`${renamed.module} ${renamed.from}`);
      return edge ? [{ ...edge, to: renamed.to, ...proofs(edge, renamed) }] : [];
    });
  }

  has(module: string): boolean {
    return this.#renamed.some((renamed) => renamed.module === module);
  }

  /** Of the column edges through a module, those under the last names. */
  columnEdges(module: string, edges: readonly ColumnEdge[]): ColumnEdge[] {
    const renamed = this.#renamed.filter((one) => one.module === module);
    return renamed.flatMap((one) =>
      edges
        .filter(({ to }) => to.object === one.from)
        .map((edge): ColumnEdge => {
          return {
            ...edge,
            to: { object: one.to, column: this.#columnName(one, edge.to.column) },
            ...proofs(edge, one),
          };
        }),
    );
  }
}

function renamedLater(parts: readonly Pick<OwnFindings, 'renames'>[], edges: readonly ObjectEdge[]): TableName[] {
  const renaming = parts.filter(({ renames }) => renames.length > 0);
  if (renaming.length === 0) return [];
  const callees = targetsBySource(edges, 'call');
  const written = targetsBySource(edges, 'write');
  return renaming.flatMap(({ renames }) => namesAtTheEnd(renames, callees, written));
}

function proofs(edge: Pick<ObjectEdge, 'origins' | 'evidence'>, { evidence, origins }: TableName) {
  return { origins: [...new Set([...edge.origins, ...origins])], evidence: [...edge.evidence, ...evidence] };
}
