import type { CatalogObject } from '../../catalog/catalog.ts';
import type { TableRename } from '../call/summary.ts';
import type { EdgeKind, Evidence, ObjectEdge, Origin } from './edges.ts';
import type { NewName } from './flow.ts';
import { absorb, alone, type Growing, isSamePlace, prove } from './growing.ts';

const nowhere: readonly Evidence[] = [];

/** What a rename took away. */
interface RenamedWrite {
  /** Of the edge under the old name, and under the new one. */
  readonly key: string;
  readonly at: string;
  readonly edge: Growing<ObjectEdge>;
}

/** How many places write, and how many renames took some away: what comes behind it was found, or renamed, later. */
export interface ObjectMark {
  readonly written: number;
  readonly renamed: number;
}

/** Where the table was made that has a name now; what is written before is in one that is gone. */
interface Since {
  /** In the module's text. */
  readonly start: number;
  readonly mark: ObjectMark | undefined;
}

/** A branch that does not lead to what is traced now. */
interface Aside {
  /** Whether it writes there. */
  readonly holds: (place: Evidence) => boolean;
  /** Which places it found, from the one to in front of the other. */
  readonly from: number;
  readonly to: number;
  /** What it renamed of all that was written before: here that still goes by the old name, until it is renamed here too. */
  kept: readonly RenamedWrite[];
}

/** The object edges of one module. */
export class ObjectLedger {
  readonly #edges = new Map<string, Growing<ObjectEdge>>();
  /** What renames moved, by the tables and the place. */
  readonly #moved = new Map<string, Growing<ObjectEdge>>();
  /** Where the module writes and renames, in the order in which it was found. */
  readonly #places: Evidence[] = [];
  readonly #renamed: RenamedWrite[] = [];
  readonly #aside: Aside[] = [];

  get edges(): ObjectEdge[] {
    return [...this.#edges.values()];
  }

  mark(): ObjectMark {
    return { written: this.#places.length, renamed: this.#renamed.length };
  }

  /**
   * What was found and renamed since then is of the other branch: no rename goes on from there, until {@link takeBack}. What the
   * module's own text writes is known before anything is traced: where the branch stands tells it.
   */
  setAside(from: ObjectMark = { written: 0, renamed: 0 }, stands?: Evidence): void {
    const found = new Set(this.#places.slice(from.written));
    const holds = (place: Evidence) => found.has(place) || (stands !== undefined && isWithin(place, stands));
    const { written } = from;
    this.#aside.push({ holds, from: written, to: this.#places.length, kept: this.#renamed.slice(from.renamed) });
  }

  takeBack(): void {
    this.#aside.pop();
  }

  add(kind: EdgeKind, from: CatalogObject, to: CatalogObject, origin: Origin, evidence?: Evidence): void {
    if (kind === 'write' && evidence) this.#places.push(evidence);
    const key = `${kind} ${from.id} ${to.id}`;
    const known = this.#edges.get(key);
    if (known) prove(known, origin, evidence);
    else {
      const edge = {
        from: from.id,
        to: to.id,
        kind,
        origins: alone[origin],
        evidence: evidence ? [evidence] : nowhere,
      };
      this.#edges.set(key, edge);
    }
  }

  /** What the module wrote under one name before `here` belongs to another: the table was renamed, which `evidence` proves. */
  rename(
    module: CatalogObject,
    { from, to, evidence, origin }: Omit<TableRename, 'elsewhere'>,
    here: Evidence,
    since: Since | undefined,
  ): void {
    const [write, at] = [from, to].map(({ id }) => `write ${module.id} ${id}`) as [string, string];
    const written = this.#written(write);
    // What is named behind the rename is the table that has the name then.
    const isBefore = (place: Evidence) =>
      (place.module !== here.module || place.start <= here.start) &&
      !this.#isAside(place, write) &&
      !(since && this.#isGone(place, since));
    const event = `${from.id} ${to.id} ${here.start}`;
    if (written?.evidence.some(isBefore)) {
      const renamed = { ...written, to: to.id, evidence: written.evidence.filter(isBefore) };
      // What the other branch has written at the same place stays there.
      this.#take(write, (place) => isBefore(place) && !this.#aside.some(({ holds }) => holds(place)));
      this.#renamed.push({ key: write, at, edge: { ...renamed, to: from.id } });
      // Who calls in both branches of an IF the procedure that renames finds the same place in each.
      const place = { ...evidence };
      this.#places.push(place);
      prove(renamed, origin, place);
      this.#moved.set(event, renamed);
    }
    // Round a loop the module's own text writes again what it wrote in the first round.
    const moved = this.#moved.get(event);
    if (!moved) return;
    const known = this.#edges.get(at);
    if (known) absorb(known, moved);
    else this.#edges.set(at, { ...moved });
  }

  /** At the end of the module: what it reads of a table at some places belongs to other names of that. */
  renameReads(
    module: CatalogObject,
    from: CatalogObject,
    isRead: (place: Evidence) => boolean,
    names: readonly NewName[],
  ): void {
    const key = `read ${from.id} ${module.id}`;
    const edge = this.#edges.get(key);
    const places = edge?.evidence.filter(isRead) ?? [];
    if (!edge || places.length === 0) return;
    edge.evidence = edge.evidence.filter((place) => !isRead(place));
    if (edge.evidence.length === 0) this.#edges.delete(key);
    for (const { to, evidence, origin } of names) {
      const renamed = { ...edge, from: to.id, evidence: places };
      prove(renamed, origin, evidence);
      const at = `read ${to.id} ${module.id}`;
      const known = this.#edges.get(at);
      if (known) absorb(known, renamed);
      else this.#edges.set(at, renamed);
    }
  }

  /** The module's own text is known from the beginning, what runs or is called when it is found. */
  #isGone(place: Evidence, { start, mark }: Since): boolean {
    if (place.start >= start) return false;
    return !this.#isFoundHere(place, mark?.written ?? 0);
  }

  #isFoundHere(place: Evidence, since: number): boolean {
    const isElsewhere = (at: number) => this.#aside.some(({ from, to }) => from <= at && at < to);
    return this.#places.some((later, at) => at >= since && isSamePlace(later, place) && !isElsewhere(at));
  }

  #isAside(place: Evidence, key: string): boolean {
    // It came by that name there, and did not have it before.
    const isRenamed = (kept: readonly RenamedWrite[]) => {
      const renamed = kept.filter(({ edge }) => edge.evidence.includes(place));
      return renamed.length > 0 && renamed.every((one) => one.key !== key);
    };
    return this.#aside.some(
      ({ holds, to, kept }) => (holds(place) && !this.#isFoundHere(place, to)) || isRenamed(kept),
    );
  }

  /** The edge with all that proves it here: what the other branch renamed too. */
  #written(key: string): Growing<ObjectEdge> | undefined {
    const kept = this.#aside.flatMap((aside) => aside.kept.filter((one) => one.key === key));
    const [first, ...others] = [this.#edges.get(key), ...kept.map(({ edge }) => edge)].filter(
      (edge) => edge !== undefined,
    );
    if (!first) return undefined;
    const written = { ...first };
    for (const other of others) absorb(written, other);
    return written;
  }

  #take(key: string, isTaken: (place: Evidence) => boolean): void {
    for (const aside of this.#aside) aside.kept = aside.kept.filter((one) => one.key !== key);
    const edge = this.#edges.get(key);
    if (!edge) return;
    edge.evidence = edge.evidence.filter((place) => !isTaken(place));
    if (edge.evidence.length === 0) this.#edges.delete(key);
  }
}

function isWithin({ module, start }: Evidence, around: Evidence): boolean {
  return module === around.module && around.start <= start && start < around.end;
}
