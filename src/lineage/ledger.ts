import { isDirect, type Use, type ValueSource } from '../bind/bound/value.ts';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { ColumnEdge, EdgeKind, Evidence, ObjectEdge, Origin, Reference } from './edges.ts';
import type { Flow } from './flow.ts';
import { hasHole, isPartlyKnown } from './hole.ts';
import type { OpenWrite } from './summary.ts';

interface Entry {
  readonly origins: Set<Origin>;
  readonly evidence: Map<string, Evidence>;
}

interface ObjectEntry extends Entry {
  readonly from: CatalogObject;
  readonly to: CatalogObject;
  readonly kind: EdgeKind;
}

type Stored = Extract<ValueSource, { kind: 'stored' }>;

interface ColumnEntry extends Entry {
  readonly from: Stored;
  readonly to: Stored;
  readonly through: CatalogObject;
  readonly use: Use;
}

/** An edge proven at more places than these keeps the first ones. */
const maxEvidence = 50;

/** The edges of one module, each written down once with every origin and place that proves it. */
export class Ledger {
  readonly #objects = new Map<string, ObjectEntry>();
  readonly #columns = new Map<string, ColumnEntry>();
  readonly references: Reference[] = [];

  object(kind: EdgeKind, from: CatalogObject, to: CatalogObject, origin: Origin, evidence?: Evidence): void {
    const key = `${kind} ${from.id} ${to.id}`;
    let entry = this.#objects.get(key);
    if (!entry) {
      entry = { kind, from, to, origins: new Set(), evidence: new Map() };
      this.#objects.set(key, entry);
    }
    prove(entry, origin, evidence);
  }

  hasObject(kind: EdgeKind, from: CatalogObject, to: CatalogObject): boolean {
    return this.#objects.has(`${kind} ${from.id} ${to.id}`);
  }

  /** Writes down where the content of a column comes from. True where only a caller knows some of it. */
  column(flow: Flow, to: Stored, through: CatalogObject, evidence: Evidence, origin: OpenWrite['origin']): boolean {
    // Dynamic SQL whose names are only partly known: a diagnostic says so, and nothing is invented.
    if (isPartlyKnown(to.object) || hasHole(to.column)) return false;
    let open = false;
    for (const { end, use, via } of flow.values()) {
      if (end.kind === 'parameter') continue;
      if (end.kind !== 'stored') {
        open = true;
        continue;
      }
      if (isPartlyKnown(end.object) || hasHole(end.column)) continue;
      const key = `${use} ${end.object.id} ${to.object.id} ${through.id} ${end.column}\u0000${to.column}`;
      let entry = this.#columns.get(key);
      if (!entry) {
        entry = { from: end, to, through, use, origins: new Set(), evidence: new Map() };
        this.#columns.set(key, entry);
      }
      prove(entry, origin, evidence);
      for (const station of via) prove(entry, origin, station);
    }
    return open;
  }

  /** What the module wrote under one name belongs to another: the table was renamed, which `evidence` proves. */
  rename(
    module: CatalogObject,
    from: CatalogObject,
    to: CatalogObject,
    evidence: Evidence,
    origin: OpenWrite['origin'],
  ): void {
    for (const [key, entry] of [...this.#objects]) {
      if (entry.kind !== 'write' || entry.from !== module || entry.to !== from) continue;
      this.#objects.delete(key);
      prove(entry, origin, evidence);
      const at = `write ${module.id} ${to.id}`;
      const known = this.#objects.get(at);
      if (known) absorb(known, entry);
      else this.#objects.set(at, { ...entry, to });
    }
    for (const [key, entry] of [...this.#columns]) {
      if (entry.through !== module || entry.to.object !== from) continue;
      this.#columns.delete(key);
      prove(entry, origin, evidence);
      const { use, from: source, to: target } = entry;
      const at = `${use} ${source.object.id} ${to.id} ${module.id} ${source.column}\u0000${target.column}`;
      const known = this.#columns.get(at);
      if (known) absorb(known, entry);
      else this.#columns.set(at, { ...entry, to: { ...target, object: to } });
    }
  }

  get objectEdges(): ObjectEdge[] {
    return [...this.#objects.values()].map(({ from, to, kind, origins, evidence }) => {
      return { from: from.id, to: to.id, kind, origins: [...origins], evidence: [...evidence.values()] };
    });
  }

  get columnEdges(): ColumnEdge[] {
    return [...this.#columns.values()].map(({ from, to, through, use, origins, evidence }) => ({
      from: { object: from.object.id, column: from.column },
      to: { object: to.object.id, column: to.column },
      through: through.id,
      ...(isDirect(use) ? { type: 'DIRECT', subtype: use } : { type: 'INDIRECT', subtype: use }),
      origins: [...origins],
      evidence: [...evidence.values()],
    }));
  }
}

function prove(entry: Entry, origin: Origin, evidence: Evidence | undefined): void {
  entry.origins.add(origin);
  if (!evidence || entry.evidence.size >= maxEvidence) return;
  entry.evidence.set(`${evidence.module} ${evidence.start} ${evidence.end}`, evidence);
}

function absorb(into: Entry, from: Entry): void {
  for (const origin of from.origins) into.origins.add(origin);
  for (const [key, evidence] of from.evidence) into.evidence.set(key, evidence);
}
