import Type from 'typebox';
import type { ImportSummary, LegacyNode, TypeCoverage } from '../contract/node.ts';
import { describes, oneOf } from './schema.ts';

const ids = Type.Array(Type.String());

export const nodeSchema = describes<LegacyNode>()(
  Type.Object({
    id: Type.String(),
    name: Type.String(),
    schema: Type.String(),
    object_type: oneOf(['Table', 'View', 'Stored Procedure', 'Function']),
    description: Type.String(),
    data_model_type: oneOf(['Dimension', 'Fact', 'Other']),
    node_symbol: oneOf(['circle']),
    inputs: ids,
    outputs: ids,
    parse_success: Type.Boolean(),
    ddl_text: Type.Optional(Type.String()),
  }),
);

const coverage = describes<TypeCoverage>()(
  Type.Object({ total: Type.Integer(), parsed: Type.Integer(), coverage: Type.Number() }),
);

export const importSummarySchema = describes<ImportSummary>()(
  Type.Object({
    total_objects: Type.Integer(),
    parsed_objects: Type.Integer(),
    coverage: Type.Number(),
    by_object_type: Type.Object({
      Table: coverage,
      View: coverage,
      'Stored Procedure': coverage,
      Function: coverage,
    }),
  }),
);

const nothing: TypeCoverage = { total: 0, parsed: 0, coverage: 0 };

/** The summary of an import that has not made anything. */
export const emptySummary: ImportSummary = {
  total_objects: 0,
  parsed_objects: 0,
  coverage: 0,
  by_object_type: { Table: nothing, View: nothing, 'Stored Procedure': nothing, Function: nothing },
};
