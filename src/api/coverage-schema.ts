import Type from 'typebox';
import type {
  AgreementCounts,
  AgreementList,
  CoverageReport,
  EstateGap,
  ModuleCoverageRow,
  ModuleGap,
  ObjectAgreement,
  ObjectCoverage,
  QueryLogInfo,
  Reason,
  SightingInfo,
} from '../contract/coverage.ts';
import { diagnosticSchema, objectSummarySchema, origin } from './object-schema.ts';
import { describes, nullableString, oneOf, orNull } from './schema.ts';
import { snapshotInfoSchema } from './snapshot-schema.ts';

const count = Type.Integer();
export const understood = oneOf(['whole', 'partly', 'nothing', 'no text']);
export const agreementState = oneOf(['both', 'parsed', 'declared']);

const reasonProperties = { code: Type.String(), words: Type.String() };
const reason = describes<Reason>()(Type.Object(reasonProperties));

const gapProperties = { ...reasonProperties, severity: oneOf(['error', 'warning', 'info']), places: count };
const moduleGap = describes<ModuleGap>()(Type.Object({ ...gapProperties, line: count }));
const estateGap = describes<EstateGap>()(Type.Object({ ...gapProperties, modules: count }));

const measured = {
  statements: count,
  moving: count,
  lost: count,
  empty: orNull(reason),
  gaps: Type.Array(moduleGap),
};

export const objectCoverageSchema = describes<ObjectCoverage>()(
  Type.Object({ understood: orNull(understood), ...measured }),
);
export const objectAgreementSchema = describes<ObjectAgreement>()(
  Type.Object({ other: objectSummarySchema, state: agreementState, reason: orNull(reason) }),
);
export const sightingSchema = describes<SightingInfo>()(Type.Object({ times: count, lastSeen: nullableString }));

const moduleRow = describes<ModuleCoverageRow>()(Type.Object({ object: objectSummarySchema, understood, ...measured }));

const agreementCounts = describes<AgreementCounts>()(
  Type.Object({
    both: count,
    parsed: count,
    declared: count,
    reasons: Type.Array(Type.Object({ ...reasonProperties, state: agreementState, pairs: count })),
  }),
);

const queryLog = describes<QueryLogInfo>()(
  Type.Object({
    entries: count,
    texts: count,
    unread: count,
    adHocWrites: count,
    statements: count,
    executions: count,
    reads: count,
    others: count,
    last: nullableString,
  }),
);

export const coverageReportSchema = describes<CoverageReport>()(
  Type.Object({
    snapshot: orNull(snapshotInfoSchema),
    modules: Type.Object({ total: count, whole: count, partly: count, nothing: count, noText: count }),
    statements: Type.Object({ total: count, moving: count, lost: count }),
    edges: Type.Object({
      total: count,
      origins: Type.Array(Type.Object({ origin, edges: count })),
      unresolved: count,
    }),
    columns: Type.Object({ written: count, traced: count }),
    gaps: Type.Array(estateGap),
    empty: Type.Array(Type.Object({ ...reasonProperties, modules: count })),
    agreement: orNull(agreementCounts),
    queryLog: orNull(queryLog),
    overrides: orNull(Type.Object({ file: Type.String(), edges: count })),
    loose: Type.Array(Type.Object({ ...diagnosticSchema.properties, file: Type.String() })),
    objects: Type.Array(moduleRow),
    total: count,
  }),
);

export const agreementListSchema = describes<AgreementList>()(
  Type.Object({
    counts: orNull(agreementCounts),
    pairs: Type.Array(
      Type.Object({
        module: objectSummarySchema,
        object: objectSummarySchema,
        state: agreementState,
        reason: orNull(reason),
      }),
    ),
    total: count,
  }),
);
