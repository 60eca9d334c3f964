import Type from 'typebox';
import type { ObjectDetail } from '../contract/explore.ts';
import { objectAgreementSchema, objectCoverageSchema, sightingSchema } from './coverage-schema.ts';
import {
  columnEdgeSchema,
  columnSchema,
  diagnosticSchema,
  objectEdgeSchema,
  summaryProperties,
} from './object-schema.ts';
import { describes, nullableString, orNull } from './schema.ts';

export const objectDetailSchema = describes<ObjectDetail>()(
  Type.Object({
    ...summaryProperties,
    columns: Type.Array(columnSchema),
    incoming: Type.Array(objectEdgeSchema),
    outgoing: Type.Array(objectEdgeSchema),
    columnEdges: Type.Array(columnEdgeSchema),
    diagnostics: Type.Array(diagnosticSchema),
    base: orNull(Type.Object(summaryProperties)),
    sql: nullableString,
    created: nullableString,
    modified: nullableString,
    coverage: objectCoverageSchema,
    agreement: orNull(Type.Array(objectAgreementSchema)),
    seen: orNull(sightingSchema),
  }),
);
