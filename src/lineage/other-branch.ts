import type { BoundStatement } from '../bind/bound/statement.ts';
import type { Evidence } from './flow/edges.ts';
import { evidenceAt, type Place } from './flow/traced-text.ts';
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
    this.#stands = placeOf(first, tracer);
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

/** From where they begin to where they end; of a text that runs, as far as the text of a module has both. */
function placeOf(statements: readonly BoundStatement[], tracer: Tracer): Evidence | undefined {
  const [first, last] = [statements[0], statements.at(-1)];
  if (!first || !last) return undefined;
  const [begin, end] = [first.start, last.end - 1].map((at) => tracer.text.place({ start: at, end: at + 1 })) as [
    Place,
    Place,
  ];
  const isWritten = [begin, end].every((place) => place.end - place.start === 1) && begin.home === end.home;
  return isWritten ? evidenceAt({ ...begin, end: end.end }, 'IF') : undefined;
}
