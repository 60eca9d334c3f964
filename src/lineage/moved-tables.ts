import type { OwnFindings } from './findings.ts';
import type { ObjectEdge } from './flow/edges.ts';
import type { Tracer } from './tracer.ts';

/**
 * The tables that a traced module renames and of which it leaves none behind: what other modules put into them goes with the name,
 * where they run before. Told of each; whether there are such modules only the whole estate knows. Not of a table that the module
 * makes itself, nor of one whose name it gives to another: `T` becomes `T_old`, `T_new` becomes `T`.
 */
export function reportMoves(tracer: Tracer, edges: readonly ObjectEdge[]): OwnFindings['moves'][number][] {
  const { module, home, remarks, made } = tracer;
  const { names } = tracer.estate;
  const renames = [...tracer.renames.values()];
  const own = renames.filter(({ evidence }) => evidence.module === module.id);
  const given = new Set(renames.map(({ to }) => to.id));
  const written = new Set(edges.flatMap(({ kind, to }) => (kind === 'write' ? [to] : [])));
  const moves: OwnFindings['moves'][number][] = [];
  for (const { from, to, evidence } of own) {
    if (made.has(from.id) || given.has(from.id) || written.has(from.id)) continue;
    const diagnostic = remarks.list.length;
    remarks.add('HW3005', { ...evidence, home }, { from: names.display(from), to: names.display(to) });
    if (remarks.list.length > diagnostic) moves.push({ table: from.id, diagnostic });
  }
  return moves;
}
