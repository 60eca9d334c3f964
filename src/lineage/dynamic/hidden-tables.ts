import type { BoundStatement } from '../../bind/bound/statement.ts';
import type { LocalTable } from '../../bind/bound/value.ts';
import { outlives } from '../../bind/told/told-table.ts';
import type { Rows } from '../constant/world.ts';
import type { TableFlow } from '../flow/state.ts';
import type { Tracer } from '../tracer.ts';

/**
 * Temp tables around a text of which it makes its own of the same name: they are another table, untouched by what it does to its
 * own, which ends with it. One that it makes on a condition may be made where there is none around.
 */
export class HiddenTables {
  readonly #flows = new Map<string, TableFlow>();
  readonly #rows = new Map<string, Rows | undefined>();

  /** To be made before the text is traced, in the one world in which it runs. */
  constructor(body: readonly BoundStatement[], { state }: Tracer) {
    const [world] = state.worlds.list;
    for (const key of body.flatMap(madeBy)) {
      const flow = state.tables.get(key);
      if (!flow) continue;
      this.#flows.set(key, flow);
      this.#rows.set(key, world?.tables.get(key));
    }
  }

  /** They are seen again behind the text. */
  show(tracer: Tracer): void {
    if (this.#flows.size === 0) return;
    for (const [key, flow] of this.#flows) tracer.state.tables.set(key, flow);
    tracer.changeWorlds((world) => [[...this.#rows].reduce((now, [key, rows]) => now.fill(key, rows), world)]);
  }
}

/** A table of a session, `##t`, is one for all. */
function madeBy(statement: BoundStatement): string[] {
  const table = madeTable(statement);
  return table?.owner === 'module' && !outlives(table.key, table.owner) ? [table.key] : [];
}

function madeTable(statement: BoundStatement): LocalTable | undefined {
  if (statement.kind === 'CreateTable') return statement.local;
  return statement.kind === 'Select' ? statement.into?.local : undefined;
}
