// What a procedure does when it is called with values that are known.
import type { BoundExecute } from '../bind/bound/statement.ts';
import { type CatalogObject, ownWords } from '../catalog/catalog.ts';
import type { ProcedureSummary } from './call/summary.ts';
import { fold } from './constant/fold.ts';
import { type Constant, constantKey } from './constant/value.ts';
import { World } from './constant/world.ts';
import type { OwnFindings } from './findings.ts';
import type { Reference } from './flow/edges.ts';
import type { Needs } from './needs.ts';
import type { Tracer } from './tracer.ts';

/** How a procedure is called. */
export interface Given {
  /** What is passed of what decides anything, by the key of the parameter, as far as it is known. What is left out has its default. */
  readonly values: ReadonlyMap<string, Constant | undefined>;
  /** The OUTPUT parameters in which a text is asked for. */
  readonly wanted: readonly string[];
}

/** What a procedure does that is called with known values. */
export interface CalledWith {
  /** What hangs on what is passed is known in it; where it still asks, there is more that is not. */
  readonly summary: ProcedureSummary;
  /** What the texts do that it runs. */
  readonly runs: Runs;
  /** What finding it out asked of all that is around the caller. */
  readonly needs: Needs;
}

/** What texts do that a procedure runs, as its own part of the lineage has it. */
export interface Runs extends Pick<OwnFindings, 'edges' | 'foreign' | 'made' | 'columnNames'> {
  /** What they name, where the words stand in who calls it. */
  readonly references: readonly Reference[];
}

/** What a call passes on all ways that lead to it. */
export function allGiven(
  parameters: ProcedureSummary['parameters'],
  wanted: readonly string[],
  statement: BoundExecute,
  tracer: Tracer,
): readonly Given[] {
  const { list } = tracer.state.worlds;
  // What no way leads to is read all the same.
  const ways = (list.length > 0 ? list : [new World()]).map(givenBy(parameters, wanted, statement, tracer));
  return [...new Map(ways.map((given) => [keyOf(given), given])).values()];
}

/** What a call passes, by the way that leads to it. */
export function givenBy(
  parameters: ProcedureSummary['parameters'],
  wanted: readonly string[],
  { arguments: passed }: BoundExecute,
  { folding }: Tracer,
): (world: World) => Given {
  const deciding = parameters.filter(({ decides }) => decides === 'all' || (decides && wanted.length > 0));
  const decides = new Set(deciding.map(({ name }) => name));
  const told = passed.flatMap(({ name, value: { syntax } }, i) => {
    const parameter = name ?? parameters[i]?.name;
    const isDefault = syntax?.kind === 'Literal' && syntax.type === 'default';
    const isTold = parameter !== undefined && decides.has(parameter) && !isDefault;
    return syntax && isTold ? [{ parameter, syntax }] : [];
  });
  return (world) => ({
    values: new Map(told.map(({ parameter, syntax }) => [parameter, fold(syntax, world, folding)[0]?.value])),
    wanted,
  });
}

/** Equal where the same is asked for and the same passed, out of the same words: they are where the texts name what they name. */
export function keyOf({ values, wanted }: Given): string {
  return JSON.stringify([wanted, [...values].map(([name, value]) => [name, value && placedKey(value)])]);
}

function placedKey(value: Constant): string {
  return value.kind === 'text' ? `${value.key} ${value.places}` : constantKey(value);
}

/** A procedure is traced anew for each; of generated scripts that call one thousands of times the others are not known. */
const mostCalls = 300;
/** Nor those behind so many letters of procedures. */
const mostLetters = 1_000_000;

/** The procedures that a module calls with known values, each traced once for the same ones. */
export class KnownCalls {
  readonly #calls = new Map<string, CalledWith | undefined>();
  #letters = 0;
  readonly #estate: Pick<Tracer['estate'], 'calledWith' | 'effort'>;

  constructor(estate: Pick<Tracer['estate'], 'calledWith' | 'effort'>) {
    this.#estate = estate;
  }

  /** Undefined for one that is being traced, and where there are too many. */
  with(procedure: CatalogObject, given: Given): CalledWith | undefined {
    const key = `${procedure.id} ${keyOf(given)}`;
    const isFew = this.#calls.size < mostCalls && this.#letters < mostLetters && this.#estate.effort.mayCall;
    if (!this.#calls.has(key) && isFew) {
      this.#letters += lengthOf(procedure);
      this.#calls.set(key, this.#estate.calledWith(procedure, given));
    }
    return this.#calls.get(key);
  }
}

/** In letters. */
export function lengthOf({ definition }: CatalogObject): number {
  return definition ? ownWords(definition).length : 0;
}
