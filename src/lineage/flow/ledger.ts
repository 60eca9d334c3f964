import { isDirect, type Use, type ValueSource } from '../../bind/bound/value.ts';
import { hasHole, isPartlyKnown } from '../../bind/partly-known.ts';
import type { CatalogObject } from '../../catalog/catalog.ts';
import type { OpenWrite, TableRename } from '../call/summary.ts';
import type { ColumnEdge, ColumnEnd, EdgeKind, Evidence, ObjectEdge, Origin, Reference } from './edges.ts';
import { type Flow, isPassed, type UnknownEnd } from './flow.ts';

type Stored = Extract<ValueSource, { kind: 'stored' }>;

/** An edge that may get more origins and places. There are millions of them: what many have in common they share. */
type Growing<Edge> = Edge extends ObjectEdge | ColumnEdge
  ? Omit<Edge, 'origins' | 'evidence'> & { origins: readonly Origin[]; evidence: readonly Evidence[] }
  : never;

/** The edges that go into one column. */
interface Target {
  readonly end: ColumnEnd;
  /** By the key of the flow's item. */
  readonly edges: Map<string, Growing<ColumnEdge>>;
}

const nowhere: readonly Evidence[] = [];

/** An edge proven at more places than these keeps the first ones. */
const maxEvidence = 50;

/** The edges through one module, each written down once with every origin and place that proves it. */
export class Ledger {
  readonly #objects = new Map<string, Growing<ObjectEdge>>();
  /** By the ids and columns of the targets. */
  readonly #targets = new Map<string, Map<string, Target>>();
  /** In the order in which they were found. */
  #columnEdges: Growing<ColumnEdge>[] = [];
  readonly references: Reference[] = [];
  /** Those of texts, by what they say. */
  readonly #ofTexts = new Set<string>();
  readonly #ends = new Map<Stored, ColumnEnd>();
  /** What renames moved, by the tables and the place. */
  readonly #renamed = new Map<string, Growing<ObjectEdge>>();
  readonly #lists = new WeakMap<Evidence, readonly Evidence[]>();

  object(kind: EdgeKind, from: CatalogObject, to: CatalogObject, origin: Origin, evidence?: Evidence): void {
    const key = `${kind} ${from.id} ${to.id}`;
    const known = this.#objects.get(key);
    if (known) prove(known, origin, evidence);
    else {
      const edge = {
        from: from.id,
        to: to.id,
        kind,
        origins: alone[origin],
        evidence: evidence ? [evidence] : nowhere,
      };
      this.#objects.set(key, edge);
    }
  }

  /** A place of a text that runs: once, however often the text does. */
  referenceOfText(reference: Reference): void {
    const { object, column, access, file, start, end, via } = reference;
    const key = [object, column, access, file, start, end, via].join(' ');
    if (this.#ofTexts.has(key)) return;
    this.#ofTexts.add(key);
    this.references.push(reference);
  }

  /** Writes down where the content of a column comes from. True where only a caller knows some of it. */
  column(
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
      if (edge) prove(edge, origin, proof);
      else {
        if (isPartlyKnown(end.object) || hasHole(end.column)) continue;
        edge = columnEdge(this.#end(end), target.end, through, use, alone[origin], this.#only(proof));
        target.edges.set(key, edge);
        this.#columnEdges.push(edge);
      }
      if (via.length > 0) prove(edge, origin, evidence);
      for (const station of via) prove(edge, origin, station);
    }
    return open;
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
  #end(stored: Stored): ColumnEnd {
    let end = this.#ends.get(stored);
    if (!end) {
      end = { object: stored.object.id, column: stored.column };
      this.#ends.set(stored, end);
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

  /** What the module wrote under one name before `here` belongs to another: the table was renamed, which `evidence` proves. */
  renameObject(module: CatalogObject, { from, to, evidence, origin }: TableRename, here: Evidence): void {
    const write = `write ${module.id} ${from.id}`;
    const written = this.#objects.get(write);
    // What is named behind the rename is the table that has the name then.
    const isBefore = ({ module: of, start }: Evidence) => of !== here.module || start <= here.start;
    const event = `${from.id} ${to.id} ${here.start}`;
    if (written?.evidence.some(isBefore)) {
      const renamed = { ...written, to: to.id, evidence: written.evidence.filter(isBefore) };
      written.evidence = written.evidence.filter((place) => !isBefore(place));
      if (written.evidence.length === 0) this.#objects.delete(write);
      prove(renamed, origin, evidence);
      this.#renamed.set(event, renamed);
    }
    // Round a loop the module's own text writes again what it wrote in the first round.
    const renamed = this.#renamed.get(event);
    if (!renamed) return;
    const at = `write ${module.id} ${to.id}`;
    const known = this.#objects.get(at);
    if (known) absorb(known, renamed);
    else this.#objects.set(at, { ...renamed });
  }

  /** And what was put into the columns until now. */
  renameColumns({ from, to, evidence, origin }: TableRename, columnName: (column: string) => string): void {
    const targets = this.#targets.get(from.id);
    if (!targets) return;
    this.#targets.delete(from.id);
    const moved = new Set<ColumnEdge>();
    for (const { end, edges } of targets.values()) {
      const target = this.#target(to.id, columnName(end.column));
      for (const [key, edge] of edges) {
        moved.add(edge);
        prove(edge, origin, evidence);
        const known = target.edges.get(key);
        if (known) absorb(known, edge);
        else {
          const renamed = { ...edge, to: target.end };
          target.edges.set(key, renamed);
          this.#columnEdges.push(renamed);
        }
      }
    }
    this.#columnEdges = this.#columnEdges.filter((edge) => !moved.has(edge));
  }

  get objectEdges(): ObjectEdge[] {
    return [...this.#objects.values()];
  }

  get columnEdges(): readonly Growing<ColumnEdge>[] {
    return this.#columnEdges;
  }
}

const alone: Readonly<Record<Origin, readonly Origin[]>> = {
  parsed: ['parsed'],
  dynamic: ['dynamic'],
  declared: ['declared'],
  hint: ['hint'],
  query_log: ['query_log'],
};

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

function prove(edge: Growing<ObjectEdge | ColumnEdge>, origin: Origin, evidence: Evidence | undefined): void {
  if (!edge.origins.includes(origin)) edge.origins = [...edge.origins, origin];
  if (!evidence || edge.evidence.length >= maxEvidence) return;
  for (const one of edge.evidence) if (isSamePlace(one, evidence)) return;
  // Exactly as long as it is: a spread leaves room for more, which in millions of lists is most of them.
  edge.evidence = edge.evidence.concat(evidence);
}

function isSamePlace(a: Evidence, b: Evidence): boolean {
  return a === b || (a.start === b.start && a.end === b.end && a.module === b.module);
}

/** Adds the origins and places of an edge to those of another between the same ends. */
export function absorb(into: Growing<ObjectEdge | ColumnEdge>, from: ObjectEdge | ColumnEdge): void {
  for (const origin of from.origins) prove(into, origin, undefined);
  for (const evidence of from.evidence) prove(into, into.origins[0]!, evidence);
}
