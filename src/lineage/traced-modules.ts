// In which order modules are traced. Modules use each other: a view for its columns, a procedure for what it gives back. What
// is used is traced first; where modules use each other in a circle, the circle is begun at the module that comes first in the
// catalog, so that the answer is the same wherever tracing began.
import type { CatalogObject } from '../catalog/catalog.ts';
import type { ModuleFindings, ModuleShape } from './findings.ts';
import { isTooDeep, TooDeep } from './too-deep.ts';

/** A module that is being traced. */
interface Open {
  readonly module: CatalogObject;
  /** The outermost module in whose tracing something was left out because that module is still open: its depth. */
  reaches: number;
  /** A procedure that calls itself. */
  self: boolean;
}

/** Two who hand each other's values on need two rounds, as does one alone. What needs more than the most is not followed to the end. */
const rounds = { least: 2, most: 3 } as const;

/** So many modules, each of which waits for the next, leave room on the stack for what the last of them is made of; of a circle more. */
const deepest = { chain: 100, circle: 250 } as const;

/** How modules are traced, and what becomes of what is found. */
export interface Tracing {
  readonly follows: 'data' | 'names';
  trace(module: CatalogObject): ModuleFindings;
  /** Told once of each module that is traced here; of a circle's modules together. */
  onFound(findings: readonly ModuleFindings[]): void;
  /** Of a module that is traced already, elsewhere. */
  knownShape(module: CatalogObject): ModuleShape | undefined;
  /** What a module looks like: the same bytes exactly where whoever uses it sees the same. */
  bytesOf(module: CatalogObject, shape: ModuleShape): Uint8Array;
  /** What is told of a module that cannot be traced, because it nests too deeply. */
  tooDeep(module: CatalogObject): ModuleFindings;
}

/** Traces each module once, and what it uses before it. */
export class TracedModules {
  readonly #tracing: Tracing;
  /** Modules in the order of the catalog. */
  readonly #ranks: ReadonlyMap<CatalogObject, number>;
  readonly #shapes = new Map<CatalogObject, ModuleShape>();
  readonly #open: Open[] = [];
  /** Of them at a time, behind the first. */
  #most: number = deepest.chain;
  readonly #depths = new Map<CatalogObject, number>();
  /** Of a circle that is traced again, what each gave in the round before. */
  readonly #before = new Map<CatalogObject, ModuleShape>();
  /** Traced within a circle that is still open, and how far out each reaches. */
  readonly #provisional = new Map<CatalogObject, { readonly findings: ModuleFindings; readonly reaches: number }>();

  constructor(modules: readonly CatalogObject[], tracing: Tracing) {
    this.#tracing = tracing;
    this.#ranks = new Map(modules.map((module, i) => [module, i]));
  }

  /**
   * Traces a module, if it is not yet. What is too far down a chain of modules is traced before it, from the top of the stack. A
   * circle that long has no end to begin at: it may take more of the stack, and what is beyond is given up.
   */
  trace(module: CatalogObject): void {
    const waiting = [module];
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      const deeper = this.#tryToTrace(next);
      if (!deeper) waiting.pop();
      else if (this.#most === deepest.circle) this.#giveUp(deeper);
      // On a way without a circle each waits for another behind the next hundred.
      else if (waiting.length * deepest.chain > this.#ranks.size) this.#most = deepest.circle;
      else waiting.push(deeper);
    }
    this.#most = deepest.chain;
  }

  /**
   * The module that has to be traced before, where the way down to it was too long: then nothing is open any more. It is the module
   * itself where that was done, and its circle was being traced again.
   */
  #tryToTrace(module: CatalogObject): CatalogObject | undefined {
    try {
      this.shapeOf(module);
      return undefined;
    } catch (error) {
      if (!isTooDeep(error)) throw error;
      const innermost = this.#open.at(-1)?.module ?? module;
      this.#open.length = 0;
      this.#depths.clear();
      this.#before.clear();
      this.#provisional.clear();
      return innermost;
    }
  }

  #giveUp(module: CatalogObject): void {
    const findings = this.#tracing.tooDeep(module);
    this.#know(module, findings.shape);
    this.#tracing.onFound([findings]);
  }

  /** What a module looks like to one that uses it, traced if it is not yet; undefined for one that is being traced. */
  shapeOf(module: CatalogObject): ModuleShape | undefined {
    const found = this.#shapes.get(module) ?? this.#tracing.knownShape(module);
    // Whoever was asked may have traced it.
    const known = found ?? this.#shapes.get(module);
    if (known) return this.#know(module, known);
    const before = this.#before.get(module);
    if (before) return before;
    const depth = this.#depths.get(module);
    if (depth !== undefined) {
      // A view asks for its own columns where it names them, and can be made of nothing of its own.
      const calls = module.type === 'Stored Procedure' && depth === this.#open.length - 1;
      if (calls) this.#open[depth]!.self = true;
      this.#reach(depth);
      return undefined;
    }
    const provisional = this.#provisional.get(module);
    if (provisional) {
      this.#reach(provisional.reaches);
      return provisional.findings.shape;
    }
    return this.#begin(module);
  }

  /** What is being traced innermost needs what is open at that depth. */
  #reach(depth: number): void {
    const inner = this.#open.at(-1);
    if (inner) inner.reaches = Math.min(inner.reaches, depth);
  }

  #begin(module: CatalogObject): ModuleShape {
    const depth = this.#open.length;
    const open: Open = { module, reaches: depth, self: false };
    this.#open.push(open);
    this.#depths.set(module, depth);
    if (depth > this.#most) throw new TooDeep();
    const findings = this.#tracing.trace(module);
    this.#open.pop();
    this.#depths.delete(module);
    if (open.reaches < depth) {
      this.#provisional.set(module, { findings, reaches: open.reaches });
      this.#reach(open.reaches);
      return findings.shape;
    }
    return this.#close(open, findings, depth);
  }

  /** Nothing that the module needs is open: it is done, and the circle that it closes. */
  #close({ module, self }: Open, findings: ModuleFindings, depth: number): ModuleShape {
    const circle = [...this.#provisional].filter(([, { reaches }]) => reaches >= depth);
    for (const [member] of circle) this.#provisional.delete(member);
    // Meanwhile the circle may have been traced elsewhere; what was asked then was no longer as it is from within.
    const known = this.#tracing.knownShape(module);
    if (known) return this.#know(module, known);
    const first = this.#firstOf([module, ...circle.map(([member]) => member)]);
    if (first !== module) {
      this.#begin(first);
      // What it needs may differ with where tracing begins: then the module is not part of the circle that began there.
      return this.#shapes.get(module) ?? this.#begin(module);
    }
    const members = [...circle.map(([, member]) => member.findings), findings];
    // What it gets back from itself are its own values, which matter to nobody who asks for names.
    const again = circle.length > 0 || (self && this.#tracing.follows === 'data');
    const found = again ? this.#again(members) : members;
    for (const { module: member, shape } of found) this.#know(member, shape);
    this.#tracing.onFound(found);
    return this.#shapes.get(module)!;
  }

  /**
   * A circle once more, and again: who asked for one that was open then knows now what it gives. In the order in which the members
   * were done, what a module uses before it: then what one gives comes round to all of a plain circle in one round. Where nothing has
   * changed in a round, nothing would in another.
   */
  #again(members: readonly ModuleFindings[]): readonly ModuleFindings[] {
    const found = new Map(members.map((findings) => [findings.module, findings]));
    for (const { module, shape } of members) this.#before.set(module, shape);
    const looks = new Map(members.map(({ module, shape }) => [module, this.#tracing.bytesOf(module, shape)]));
    const times = Math.min(Math.max(members.length, rounds.least), rounds.most);
    let changed = true;
    for (let round = 0; round < times && changed; round++) {
      changed = false;
      for (const { module } of members) {
        const again = this.#tracing.trace(module);
        const look = this.#tracing.bytesOf(module, again.shape);
        changed ||= Buffer.compare(looks.get(module)!, look) !== 0;
        looks.set(module, look);
        found.set(module, again);
        this.#before.set(module, again.shape);
      }
    }
    for (const { module } of members) this.#before.delete(module);
    return [...found.values()];
  }

  #know(module: CatalogObject, shape: ModuleShape): ModuleShape {
    this.#shapes.set(module, shape);
    return shape;
  }

  #firstOf(circle: readonly CatalogObject[]): CatalogObject {
    return circle.reduce((first, one) => (this.#ranks.get(one)! < this.#ranks.get(first)! ? one : first));
  }
}
