import type { EdgeKind, ObjectEdge, Origin } from '../flow/edges.ts';
import { absorb } from '../flow/growing.ts';

type Ends = Pick<ObjectEdge, 'kind' | 'from' | 'to'>;

/** The object edges of an estate, each once. */
export class EdgeBook {
  readonly #edges = new Map<string, ObjectEdge>();

  constructor(edges: Iterable<ObjectEdge>) {
    for (const edge of edges) this.add(edge);
  }

  has(kind: EdgeKind, from: string, to: string): boolean {
    return this.#edges.has(keyOf({ kind, from, to }));
  }

  /** Adds an edge, or its proof where it is there. */
  add(edge: ObjectEdge): void {
    const known = this.#edges.get(keyOf(edge));
    if (known) absorb(known, edge);
    else this.#edges.set(keyOf(edge), edge);
  }

  /** One more reason to believe an edge, which may be new. */
  believe({ kind, from, to }: Ends, origin: Origin, more: Pick<ObjectEdge, 'manual'> = {}): void {
    const key = keyOf({ kind, from, to });
    const known = this.#edges.get(key) ?? { from, to, kind, origins: [], evidence: [] };
    this.#edges.set(key, believed(known, origin, more));
  }

  get all(): ObjectEdge[] {
    return [...this.#edges.values()];
  }
}

/** An edge with one more origin, and the notes of who stated it. */
export function believed<Edge extends Pick<ObjectEdge, 'origins' | 'manual'>>(
  edge: Edge,
  origin: Origin,
  { manual = [] }: Pick<ObjectEdge, 'manual'> = {},
): Edge {
  const origins = edge.origins.includes(origin) ? edge.origins : [...edge.origins, origin];
  return { ...edge, origins, ...(manual.length > 0 && { manual: [...(edge.manual ?? []), ...manual] }) };
}

function keyOf({ kind, from, to }: Ends): string {
  return `${kind} ${from} ${to}`;
}
