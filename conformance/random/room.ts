/** What has rows, by a name that FROM takes. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

interface Contents {
  /** Of the catalog: what can be written, and what only gives rows. */
  readonly catalog: readonly Table[];
  readonly views: readonly Table[];
  /** Table functions of one argument, and functions of one that give a value. */
  readonly tableFunctions: readonly Table[];
  readonly scalarFunctions: readonly string[];
  readonly temps: readonly Table[];
  /** That hold rows already. */
  readonly tableVariables: readonly Table[];
  readonly variables: readonly string[];
  /** Common table expressions, and in a trigger its rows. */
  readonly ctes: readonly Table[];
  /** Names without a schema that are, or will be, those of common table expressions. */
  readonly hidden: readonly string[];
}

/** What a statement may name where it stands. */
export class Room {
  readonly has: Contents;

  constructor(contents: Partial<Contents>) {
    this.has = {
      catalog: [],
      views: [],
      tableFunctions: [],
      scalarFunctions: [],
      temps: [],
      tableVariables: [],
      variables: [],
      ctes: [],
      hidden: [],
      ...contents,
    };
  }

  get locals(): readonly Table[] {
    return [...this.has.temps, ...this.has.tableVariables];
  }

  /** A room that has something more. */
  with(more: Partial<Contents>): Room {
    const all = Object.entries(this.has).map(([kind, has]) => [
      kind,
      [...has, ...(more[kind as keyof Contents] ?? [])],
    ]);
    return new Room(Object.fromEntries(all));
  }
}
