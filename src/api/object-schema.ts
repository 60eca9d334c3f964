import Type from 'typebox';
import type {
  ColumnEdgeDetail,
  ColumnInfo,
  DiagnosticInfo,
  EvidenceInfo,
  GraphEdge,
  ManualInfo,
  ObjectEdgeDetail,
  ObjectSummary,
} from '../contract/explore.ts';
import { describes, nullableBoolean, nullableString, oneOf } from './schema.ts';

export const objectType = oneOf([
  'Table',
  'View',
  'Stored Procedure',
  'Function',
  'Trigger',
  'External Table',
  'Synonym',
  'Sequence',
  'Table Type',
  'File',
  'Script',
  'Unresolved',
]);
const edgeKind = oneOf(['read', 'write', 'call']);
export const origin = oneOf(['parsed', 'dynamic', 'declared', 'hint', 'query_log']);
const origins = Type.Array(origin);
/** An offset in UTF-16 units, or a line or column from 1. */
export const place = Type.Integer();

export const summaryProperties = {
  id: Type.String(),
  database: Type.String(),
  schema: Type.String(),
  name: Type.String(),
  type: objectType,
  parsed: Type.Boolean(),
  inputs: Type.Integer(),
  outputs: Type.Integer(),
};

export const objectSummarySchema = describes<ObjectSummary>()(Type.Object(summaryProperties));

export const tracedObjectSchema = describes<ObjectSummary & { level: number }>()(
  Type.Object({ ...summaryProperties, level: Type.Integer() }),
);

export const graphEdgeSchema = describes<GraphEdge>()(
  Type.Object({ from: Type.String(), to: Type.String(), kind: edgeKind, origins }),
);

const evidence = Type.Array(
  describes<EvidenceInfo>()(
    Type.Object({
      module: Type.String(),
      moduleName: Type.String(),
      file: Type.String(),
      start: place,
      end: place,
      line: place,
      statement: Type.String(),
    }),
  ),
);

const believed = {
  origins,
  evidence,
  lastSeen: nullableString,
  manual: Type.Array(describes<ManualInfo>()(Type.Object({ file: Type.String(), line: place, note: nullableString }))),
};

export const columnSchema = describes<ColumnInfo>()(
  Type.Object({ name: Type.String(), type: Type.String(), ordinal: Type.Integer(), nullable: nullableBoolean }),
);

export const objectEdgeSchema = describes<ObjectEdgeDetail>()(
  Type.Object({ kind: edgeKind, other: objectSummarySchema, ...believed }),
);

const columnEnd = Type.Object({ object: Type.String(), objectName: Type.String(), column: Type.String() });

export const columnEdgeSchema = describes<ColumnEdgeDetail>()(
  Type.Object({
    from: columnEnd,
    to: columnEnd,
    through: Type.String(),
    throughName: Type.String(),
    type: oneOf(['DIRECT', 'INDIRECT']),
    subtype: Type.String(),
    ...believed,
  }),
);

export const diagnosticSchema = describes<DiagnosticInfo>()(
  Type.Object({
    code: Type.String(),
    severity: oneOf(['error', 'warning', 'info']),
    line: place,
    column: place,
    start: place,
    end: place,
    message: Type.String(),
  }),
);
