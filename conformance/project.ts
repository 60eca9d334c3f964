import { basename, resolve } from 'node:path';
import type { Headwater, Sources } from './headwater.ts';
import type { Answer, Oracle } from './oracle.ts';

/** One module as DacFx resolves it: `Binding.cs`. */
export interface BoundModule {
  readonly module: string;
  readonly file: string | null;
  readonly columns: readonly string[];
  readonly unresolved: readonly string[];
  readonly outputs?: Readonly<Record<string, readonly string[]>>;
}

/** A folder of .sql files and what both sides say of it; what several measures need is asked once. */
export class Project {
  readonly name: string;
  readonly folder: string;
  readonly headwater: Headwater;
  readonly oracle: Oracle;
  readonly sources: Sources;
  #resolved: ReturnType<Headwater['resolve']> | undefined;
  #bound: Promise<Answer<BoundModule>> | undefined;

  private constructor(folder: string, sources: Sources, headwater: Headwater, oracle: Oracle) {
    this.folder = resolve(folder);
    this.name = basename(this.folder);
    this.headwater = headwater;
    this.oracle = oracle;
    this.sources = sources;
  }

  /** @throws {UnreadableFile} */
  static open(folder: string, headwater: Headwater, oracle: Oracle): Project {
    return new Project(folder, headwater.readSources(folder), headwater, oracle);
  }

  get facts() {
    return this.headwater.factsOf(this.sources);
  }

  get lineage() {
    return this.#resolve().lineage;
  }

  get references() {
    return this.#resolve().references;
  }

  /** DacFx's word, for the two measures that it has one on. */
  get bound(): Promise<Answer<BoundModule>> {
    this.#bound ??= this.resolveByDacFx();
    return this.#bound;
  }

  /** Asks anew, in a process of its own. */
  resolveByDacFx(): Promise<Answer<BoundModule>> {
    return this.oracle.ask<BoundModule>('bind', this.folder);
  }

  #resolve() {
    this.#resolved ??= this.headwater.resolve(this.sources);
    return this.#resolved;
  }
}
