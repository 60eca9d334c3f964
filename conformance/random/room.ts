/** What has rows, by a name that FROM takes. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** What a statement may name where it stands: tables of the catalog, of the procedure, common table expressions, variables. */
export class Room {
  readonly catalog: readonly Table[];
  readonly temps: readonly Table[];
  /** That hold rows already. */
  readonly tableVariables: readonly Table[];
  readonly variables: readonly string[];
  readonly ctes: readonly Table[];

  constructor(
    catalog: readonly Table[],
    temps: readonly Table[] = [],
    tableVariables: readonly Table[] = [],
    variables: readonly string[] = [],
    ctes: readonly Table[] = [],
  ) {
    this.catalog = catalog;
    this.temps = temps;
    this.tableVariables = tableVariables;
    this.variables = variables;
    this.ctes = ctes;
  }

  get locals(): readonly Table[] {
    return [...this.temps, ...this.tableVariables];
  }

  withTemp(table: Table): Room {
    return new Room(this.catalog, [...this.temps, table], this.tableVariables, this.variables, this.ctes);
  }

  withTableVariable(table: Table): Room {
    return new Room(this.catalog, this.temps, [...this.tableVariables, table], this.variables, this.ctes);
  }

  withVariables(...names: readonly string[]): Room {
    return new Room(this.catalog, this.temps, this.tableVariables, [...this.variables, ...names], this.ctes);
  }

  withCtes(tables: readonly Table[]): Room {
    return new Room(this.catalog, this.temps, this.tableVariables, this.variables, [...this.ctes, ...tables]);
  }
}
