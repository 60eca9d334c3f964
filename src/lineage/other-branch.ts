import type { BoundStatement } from '../bind/bound/statement.ts';
import type { Evidence } from './flow/edges.ts';
import type { Tracer } from './tracer.ts';

/** What the branch that does not lead here renamed. */
export interface RenamedElsewhere {
  /** Which of the tracer's renames, from the one to in front of the other. */
  readonly renames: readonly [from: number, to: number];
  /** Which of the tracer's later renames, from the one to in front of the other. */
  readonly later: readonly [from: number, to: number];
}

/**
 * Both branches of an IF find the tables under the names that they had before: what one of them writes, calls or renames, no rename
 * of the other goes on from. Made in front of the first branch.
 */
export class OtherBranch {
  readonly #tracer: Tracer;
  readonly #stands: Evidence | undefined;
  readonly #before;

  constructor(first: readonly BoundStatement[], tracer: Tracer) {
    this.#tracer = tracer;
    this.#stands = tracer.depth === 0 ? placeOf(first, tracer) : undefined;
    const { called, renames, laterRenames, openWrites, estate } = tracer;
    this.#before = {
      called: called.size,
      renames: renames.size,
      later: laterRenames.length,
      ledgers: estate.ledgers.mark(),
      openWrites: openWrites.mark(),
    };
  }

  /** Traces the second branch. */
  trace(second: () => void): void {
    const { called, renames, laterRenames, openWrites, renamedElsewhere, estate } = this.#tracer;
    const before = this.#before;
    const calledByFirst = [...called].slice(before.called);
    for (const procedure of calledByFirst) called.delete(procedure);
    renamedElsewhere.push({
      renames: [before.renames, renames.size],
      later: [before.later, laterRenames.length],
    });
    const takeBack = estate.ledgers.setAside(before.ledgers, this.#stands);
    openWrites.setAside(before.openWrites);
    second();
    openWrites.takeBack();
    takeBack();
    renamedElsewhere.pop();
    for (const procedure of calledByFirst) called.add(procedure);
  }
}

function placeOf(statements: readonly BoundStatement[], tracer: Tracer): Evidence | undefined {
  const [first, last] = [statements[0], statements.at(-1)];
  return first && last && tracer.evidence({ start: first.start, end: last.end }, 'IF');
}
