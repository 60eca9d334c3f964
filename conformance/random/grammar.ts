import type { Dice } from './dice.ts';
import type { Room, Table } from './room.ts';

/** A source of FROM, with the alias and the columns that it has there. */
export interface Source {
  readonly sql: string;
  readonly alias: string;
  readonly columns: readonly string[];
}

export type Scope = readonly Pick<Source, 'alias' | 'columns'>[];

export interface Query {
  readonly sql: string;
  /** The SELECT list, and what stands behind it: INTO goes between them. Of a set operation, of its first branch. */
  readonly head: string;
  readonly tail: string;
  readonly columns: readonly string[];
}

/** How a value may be written: `plain` has no subquery in it, `qualified` names no column without its alias. */
export interface Manner {
  readonly plain?: boolean;
  readonly qualified?: boolean;
}

/**
 * The kinds of text that stand in one another without end, as sources of queries have queries in them. `depth`: how far that goes.
 * Each is in a file of its own, and sees the others by way of this.
 */
export interface Grammar {
  readonly dice: Dice;
  value(scope: Scope, room: Room, depth: number, manner?: Manner): string;
  condition(scope: Scope, room: Room, depth: number, manner?: Manner): string;
  source(room: Room, depth: number): Source;
  from(room: Room, depth: number): { readonly sql: string; readonly scope: Scope };
  query(room: Room, depth: number, columns?: number): Query;
  /** `WITH …` in front of what `body` writes, or that alone. */
  underWith(room: Room, body: (room: Room) => string): string;
}

/** Without its schema. */
export const bare = (name: string) => name.replace(/^dbo\./, '');

/** A table under a new alias. */
export function aliased({ name, columns }: Table, dice: Dice): Source {
  const alias = dice.name('x');
  return { sql: `${name} AS ${alias}`, alias, columns };
}
