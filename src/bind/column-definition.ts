import type { Column } from '../catalog/catalog.ts';
import type { ColumnDefinition } from '../parse/tree/statement.ts';

/** The columns that a table definition gives. `text` cuts a name's words, `slice` the text of a type. */
export function columnsOfDefinitions(
  definitions: readonly ColumnDefinition[],
  text: (part: ColumnDefinition['name']) => string,
  slice: (span: NonNullable<ColumnDefinition['type']>) => string,
): Column[] {
  return definitions.map((definition, i) => ({
    name: text(definition.name),
    type: definition.type ? slice(definition.type) : '',
    ordinal: i + 1,
    ...(definition.nullable === undefined ? {} : { nullable: definition.nullable }),
    // An INSERT without a column list gives a value, if only DEFAULT, to a rowversion and to a period column that is not hidden.
    generated: definition.hidden || definition.identity || definition.computed !== undefined,
    hidden: definition.hidden,
  }));
}
