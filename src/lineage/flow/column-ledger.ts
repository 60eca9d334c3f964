import { isDirect, type Use, type ValueSource } from '../../bind/bound/value.ts';
import { hasHole, isPartlyKnown } from '../../bind/partly-known.ts';
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { OpenWrite, TableRename } from '../call/summary.ts';
import type { ColumnEdge, ColumnEnd, Evidence, Origin } from './edges.ts';
import { type Flow, type FlowEnd, flowKey, isPassed, type UnknownEnd } from './flow.ts';
import { absorb, alone, type Growing, prove } from './growing.ts';
import { endsOf } from './made-table.ts';

type Stored = Extract<ValueSource, { kind: 'stored' }>;
type StoredEnd = Extract<FlowEnd, { kind: 'stored' }>;

/** The edges that go into one column. */
interface Target {
  readonly end: ColumnEnd;
  /** By the key of the flow's item. */
  readonly edges: Map<string, Growing<ColumnEdge>>;
}

/** An edge that a rename took away. */
interface Renamed {
  /** Its place among all. */
  readonly at: number;
  readonly target: Target;
  /** Of the flow's item. */
  readonly key: string;
  readonly edge: Growing<ColumnEdge>;
}

/** How many edges were found, found again, and taken away by a rename: what comes behind it is of later. */
export interface ColumnMark {
  readonly found: number;
  readonly again: number;
  readonly renamed: number;
  /** How often edges were found again. */
  readonly finds: number;
}

const nothing: ColumnMark = { found: 0, again: 0, renamed: 0, finds: 0 };

/** A branch that does not lead to what is traced now. */
interface Aside {
  /** What was found in it, from mark to mark. */
  readonly from: ColumnMark;
  readonly to: ColumnMark;
  /** What it renamed of all that was there before: here it still goes by the old name. */
  readonly kept: readonly Renamed[];
  /** What it found again: here nobody has. */
  readonly again: readonly ColumnEdge[];
}

/** The column edges through one module. */
export class ColumnLedger {
  /** By the ids and columns of the targets. */
  readonly #targets = new Map<string, Map<string, Target>>();
  /** In the order in which they were found; none where a rename took one away, for marks count them. */
  readonly #edges: (Growing<ColumnEdge> | undefined)[] = [];
  readonly #renamed: Renamed[] = [];
  readonly #aside: Aside[] = [];
  /** Those that were found again since something is aside; and of these, those on the way that leads here. */
  #again: ColumnEdge[] = [];
  readonly #againHere = new Set<ColumnEdge>();
  #finds = 0;
  /** When they were found last, of those that were found again. */
  readonly #lastFound = new Map<ColumnEdge, number>();
  readonly #ends = new Map<StoredEnd, ColumnEnd>();
  /** Ends in tables that the module makes, until {@link settle}. */
  readonly #made = new Map<ColumnEnd, StoredEnd>();
  readonly #lists = new WeakMap<Evidence, readonly Evidence[]>();

  get edges(): readonly ColumnEdge[] {
    return this.#edges.filter((edge) => edge !== undefined);
  }

  mark(): ColumnMark {
    const { length: found } = this.#edges;
    return { found, again: this.#again.length, renamed: this.#renamed.length, finds: this.#finds };
  }

  /** What was found and renamed since then is of the other branch: no rename goes on from there, until {@link takeBack}. */
  setAside(from = nothing): void {
    const kept = this.#renamed.slice(from.renamed).filter(({ at }) => at < from.found);
    for (const { target, key, edge } of kept) this.#edgesInto(target).set(key, edge);
    const again = this.#again.slice(from.again);
    for (const edge of again) this.#againHere.delete(edge);
    this.#aside.push({ from, to: this.mark(), kept, again });
  }

  takeBack(): void {
    const { kept, again } = this.#aside.pop()!;
    for (const { target, key, edge } of kept) {
      const edges = this.#edgesInto(target);
      if (edges.get(key) === edge && !this.#againHere.has(edge)) edges.delete(key);
    }
    for (const edge of again) this.#againHere.add(edge);
    if (this.#aside.length > 0) return;
    this.#again = [];
    this.#againHere.clear();
  }

  /** Writes down where the content of a column comes from. True where only a caller knows some of it. */
  add(
    flow: Flow,
    to: Stored,
    through: CatalogObject,
    evidence: Evidence,
    origin: OpenWrite['origin'],
    onUnknown: (end: UnknownEnd) => void,
  ): boolean {
    // Dynamic SQL whose names are only partly known: a diagnostic says so, and nothing is invented.
    let open = false;
    if (flow.size === 0 || isPartlyKnown(to.object) || hasHole(to.column)) return open;
    const target = this.#target(to.object.id, to.column);
    for (const [key, { end, use, via, at }] of flow) {
      if (isPassed(end)) continue;
      if (end.kind !== 'stored') {
        if (end.kind !== 'unknown') open = true;
        else if (isDirect(use)) onUnknown(end);
        continue;
      }
      // What decides proves the edge; where it decided on the way here, so does what takes it on.
      const proof = at ?? evidence;
      let edge = target.edges.get(key);
      if (edge) {
        prove(edge, origin, proof);
        this.#isFoundAgain(edge);
      } else {
        if (isPartlyKnown(end.object) || hasHole(end.column)) continue;
        edge = columnEdge(this.#end(end), target.end, through, use, alone[origin], this.#only(proof));
        target.edges.set(key, edge);
        this.#edges.push(edge);
      }
      if (via.length > 0) prove(edge, origin, evidence);
      for (const station of via) prove(edge, origin, station);
    }
    return open;
  }

  #isFoundAgain(edge: Growing<ColumnEdge>): void {
    this.#lastFound.set(edge, ++this.#finds);
    if (this.#aside.length === 0 || this.#againHere.has(edge)) return;
    this.#again.push(edge);
    this.#againHere.add(edge);
    if (this.#renamed.length > 0 && this.#kept.some((kept) => kept.edge === edge)) this.#edges.push(edge);
  }

  get #kept(): Renamed[] {
    return this.#aside.flatMap(({ kept }) => kept);
  }

  #target(object: string, column: string): Target {
    let columns = this.#targets.get(object);
    if (!columns) {
      columns = new Map();
      this.#targets.set(object, columns);
    }
    let target = columns.get(column);
    if (!target) {
      target = { end: { object, column }, edges: new Map() };
      columns.set(column, target);
    }
    return target;
  }

  /** Those into the same column now: a rename took the target away. */
  #edgesInto({ end }: Target): Target['edges'] {
    return this.#target(end.object, end.column).edges;
  }

  /** A stored column as an end; the same end for all edges from it. */
  #end(stored: StoredEnd): ColumnEnd {
    let end = this.#ends.get(stored);
    if (!end) {
      end = { object: stored.object.id, column: stored.column };
      this.#ends.set(stored, end);
      if (stored.made) this.#made.set(end, stored);
    }
    return end;
  }

  /** The list of one place. One place proves many edges: they share the list. */
  #only(evidence: Evidence): readonly Evidence[] {
    let list = this.#lists.get(evidence);
    if (!list) {
      list = [evidence];
      this.#lists.set(evidence, list);
    }
    return list;
  }

  /**
   * What was put into the columns of a table until now belongs to its other name. `since`: the table was made then; what came before
   * is in one that is gone.
   */
  rename(
    { from, to, evidence, origin }: Omit<TableRename, 'elsewhere'>,
    columnName: (column: string) => string,
    since = nothing,
  ): void {
    const targets = this.#targets.get(from.id);
    if (!targets) return;
    this.#targets.delete(from.id);
    const aside = new Set(this.#aside.flatMap((one) => this.#edges.slice(one.from.found, one.to.found)));
    const places = new Map(this.#edges.map((edge, at): [ColumnEdge | undefined, number] => [edge, at]));
    for (const { edge, at } of this.#kept) if (!places.has(edge)) places.set(edge, at);
    for (const old of targets.values()) {
      const target = this.#target(to.id, columnName(old.end.column));
      for (const [key, edge] of old.edges) {
        if (places.get(edge)! < since.found && (this.#lastFound.get(edge) ?? 0) <= since.finds) {
          this.#edgesInto(old).set(key, edge);
          continue;
        }
        if (aside.has(edge)) {
          this.#edgesInto(old).set(key, edge);
          if (!this.#againHere.has(edge)) continue;
        } else {
          const at = places.get(edge)!;
          if (this.#edges[at] === edge) this.#edges[at] = undefined;
          this.#renamed.push({ at, target: old, key, edge });
        }
        const renamed = { ...edge, to: target.end };
        prove(renamed, origin, evidence);
        const known = target.edges.get(key);
        if (known) {
          absorb(known, renamed);
          this.#isFoundAgain(known);
        } else {
          target.edges.set(key, renamed);
          this.#edges.push(renamed);
        }
      }
    }
  }

  /** At the end of the module: what comes out of a table that it makes comes out of what that goes by now. */
  settle(): void {
    if (this.#made.size === 0) return;
    const settledEnds = new Map(Array.from(this.#made, ([end, made]) => [end, { made, ends: endsOf(made) }]));
    for (const [at, edge] of [...this.#edges.entries()]) {
      const settled = edge && settledEnds.get(edge.from);
      if (!settled) continue;
      this.#edges[at] = undefined;
      const { edges } = this.#target(edge.to.object, edge.to.column);
      const key = flowKey(settled.made, edge.subtype);
      if (edges.get(key) === edge) edges.delete(key);
      // What it takes out of itself it takes out of the table that has its name.
      const self = settled.ends.filter(({ end }) => end.object.id === edge.to.object);
      for (const { end: from, name } of self.length > 0 ? self : settled.ends) {
        const known = edges.get(flowKey(from, edge.subtype));
        const taken = known ?? { ...edge, from: this.#end(from) };
        if (known) absorb(known, edge);
        if (name) prove(taken, name.origin, name.evidence);
        if (known) continue;
        edges.set(flowKey(from, edge.subtype), taken);
        if (this.#edges[at]) this.#edges.push(taken);
        else this.#edges[at] = taken;
      }
    }
  }
}

function columnEdge(
  from: ColumnEnd,
  to: ColumnEnd,
  { id: through }: CatalogObject,
  use: Use,
  origins: readonly Origin[],
  evidence: readonly Evidence[],
): Growing<ColumnEdge> {
  return isDirect(use)
    ? { from, to, through, type: 'DIRECT', subtype: use, origins, evidence }
    : { from, to, through, type: 'INDIRECT', subtype: use, origins, evidence };
}
