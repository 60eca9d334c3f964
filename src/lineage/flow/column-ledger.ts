import { isDirect, type Use, type ValueSource } from '../../bind/bound/value.ts';
import { hasHole, isPartlyKnown } from '../../bind/partly-known.ts';
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { OpenWrite, TableRename } from '../call/summary.ts';
import type { ColumnEdge, ColumnEnd, Evidence, Origin } from './edges.ts';
import { type Flow, type FlowEnd, flowKey, type UnknownEnd } from './flow.ts';
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

/** An edge that is, or was, in its target. */
interface Entry {
  /** Its place among all edges. */
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
}

const nothing: ColumnMark = { found: 0, again: 0, renamed: 0 };

/** A branch that does not lead to what is traced now. */
interface Aside {
  /** How many edges there were at its end. */
  readonly to: number;
  /** What goes into the targets in it: nothing here finds it again or renames it. */
  readonly entries: Entry[];
  /** What it found again of all that was there before: what is renamed here stays there. */
  readonly again: ReadonlySet<ColumnEdge>;
  /** What it renamed of that: here it still goes by the old name, until it is renamed here too. */
  kept: readonly Entry[];
}

/** The column edges through one module. */
export class ColumnLedger {
  /** By the ids and columns of the targets. */
  readonly #targets = new Map<string, Map<string, Target>>();
  /** In the order in which they were found; none where a rename took one away, for marks count them. */
  readonly #edges: (Growing<ColumnEdge> | undefined)[] = [];
  readonly #renamed: Entry[] = [];
  readonly #aside: Aside[] = [];
  /** Those that were found again, as often as they were. */
  readonly #again: ColumnEdge[] = [];
  /** How many these were when each was found last. */
  readonly #lastFound = new Map<ColumnEdge, number>();
  readonly #ends = new Map<StoredEnd, ColumnEnd>();
  /** Ends in tables that the module makes, until {@link settle}. */
  readonly #made = new Map<ColumnEnd, StoredEnd>();
  readonly #lists = new WeakMap<Evidence, readonly Evidence[]>();

  get edges(): readonly ColumnEdge[] {
    return this.#edges.filter((edge) => edge !== undefined);
  }

  mark(): ColumnMark {
    return { found: this.#edges.length, again: this.#again.length, renamed: this.#renamed.length };
  }

  /** What was found and renamed since then is of the other branch: no rename goes on from there, until {@link takeBack}. */
  setAside(from = nothing): void {
    const places = this.#placesSince(from.found);
    const targets = new Set(Array.from(places.keys(), ({ to }) => this.#target(to.object, to.column)));
    const entries = [...targets].flatMap((target) => entriesOf(target, places));
    for (const { target, key } of entries) target.edges.delete(key);
    const again = new Set(this.#again.slice(from.again));
    const kept = this.#renamed.slice(from.renamed).filter(({ at }) => at < from.found);
    this.#aside.push({ to: this.#edges.length, entries, again, kept });
  }

  /** What both branches found is one. */
  takeBack(): void {
    const { to, entries } = this.#aside.pop()!;
    const places = this.#placesSince(to);
    for (const { target, key, edge } of entries) {
      const here = target.edges.get(key);
      if (here) {
        absorb(edge, here);
        this.#edges[places.get(here)!] = undefined;
      }
      target.edges.set(key, edge);
    }
  }

  #placesSince(from: number): Map<Growing<ColumnEdge>, number> {
    const places = new Map<Growing<ColumnEdge>, number>();
    for (const [at, edge] of this.#edges.slice(from).entries()) if (edge) places.set(edge, from + at);
    return places;
  }

  /** Writes down where the content of a column comes from. */
  add(
    flow: Flow,
    to: Stored,
    through: CatalogObject,
    evidence: Evidence,
    origin: OpenWrite['origin'],
    onUnknown: (end: UnknownEnd) => void,
  ): void {
    // Dynamic SQL whose names are only partly known: a diagnostic says so, and nothing is invented.
    if (isPartlyKnown(to.object) || hasHole(to.column)) return;
    const target = this.#target(to.object.id, to.column);
    for (const [key, { end, use, via, at }] of flow) {
      if (end.kind === 'unknown' && isDirect(use)) onUnknown(end);
      if (end.kind !== 'stored') continue;
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
  }

  #isFoundAgain(edge: ColumnEdge): void {
    this.#again.push(edge);
    this.#lastFound.set(edge, this.#again.length);
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
    const places = this.#placesSince(0);
    const targets = [...(this.#targets.get(from.id)?.values() ?? [])];
    const isSince = ({ at, edge }: Entry) => at >= since.found || (this.#lastFound.get(edge) ?? 0) > since.again;
    const isOfTable = ({ target }: Entry) => target.end.object === from.id;
    const kept = this.#aside.flatMap((aside) => aside.kept.filter(isOfTable));
    for (const aside of this.#aside) aside.kept = aside.kept.filter((entry) => !isOfTable(entry));
    const here = targets.flatMap((target) => entriesOf(target, places)).filter(isSince);
    for (const entry of here) this.#take(entry);
    for (const entry of [...here, ...kept.filter(isSince)]) {
      this.#renamed.push(entry);
      const { target: old, key, edge } = entry;
      const target = this.#target(to.id, columnName(old.end.column));
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

  /** Where the other branch has found it again, it stays there. */
  #take(entry: Entry): void {
    const { at, target, key, edge } = entry;
    target.edges.delete(key);
    const aside = this.#aside.find(({ again }) => again.has(edge));
    if (aside) aside.entries.push(entry);
    else this.#edges[at] = undefined;
  }

  /** At the end of the module: what comes out of a table that it makes comes out of what that goes by now. */
  settle(): void {
    if (this.#made.size === 0) return;
    const ends = new Map(Array.from(this.#made, ([end, made]) => [end, endsOf(made)]));
    for (const [at, edge] of [...this.#edges.entries()]) {
      const settled = edge && ends.get(edge.from);
      if (!settled) continue;
      this.#edges[at] = undefined;
      const { edges } = this.#target(edge.to.object, edge.to.column);
      // What it takes out of itself it takes out of the table that has its name.
      const self = settled.filter(({ end }) => end.object.id === edge.to.object);
      for (const { end: from, name } of self.length > 0 ? self : settled) {
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

/** Of those that have a place. */
function entriesOf(target: Target, places: ReadonlyMap<ColumnEdge, number>): Entry[] {
  return [...target.edges].flatMap(([key, edge]) => {
    const at = places.get(edge);
    return at === undefined ? [] : [{ at, target, key, edge }];
  });
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
