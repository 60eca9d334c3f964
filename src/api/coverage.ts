import Type from 'typebox';
import type { CoverageReport } from '../contract/coverage.ts';
import { agreementListSchema, agreementState, coverageReportSchema, understood } from './coverage-schema.ts';
import { problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { paging } from './schema.ts';

export function registerCoverage(server: Server, { workspace }: House): void {
  server.get(
    '/api/coverage',
    {
      schema: {
        tags: ['lineage'],
        summary: 'What was understood of the estate, what was not, and why',
        description:
          'Counts, and a list of modules, those with most to say first. Without `understood` the list holds the modules that were not wholly understood and those without an edge.',
        querystring: Type.Object({
          understood: Type.Optional(Type.Array(understood, { maxItems: 4 })),
          ...paging(100, 10_000),
        }),
        response: { 200: coverageReportSchema, ...problemResponses },
      },
    },
    async ({ query: { understood: chosen, limit, offset } }) =>
      (await workspace.current()?.coverage({ ...(chosen && { understood: chosen }), limit, offset })) ?? nothing,
  );

  server.get(
    '/api/agreement',
    {
      schema: {
        tags: ['lineage'],
        summary: 'How what the SQL says and what SQL Server declares agree',
        description:
          'Each pair of a module and what it uses: both say it, only the text does (`parsed`), or only sys.sql_expression_dependencies (`declared`), with the reason where there is one.',
        querystring: Type.Object({ state: Type.Optional(agreementState), ...paging(100, 10_000) }),
        response: { 200: agreementListSchema, ...problemResponses },
      },
    },
    async ({ query: { state, limit, offset } }) =>
      (await workspace.current()?.agreement({ ...(state && { state }), limit, offset })) ?? {
        ...{ counts: null, pairs: [], total: 0 },
      },
  );
}

/** Where nothing was imported. */
const nothing: CoverageReport = {
  snapshot: null,
  modules: { total: 0, whole: 0, partly: 0, nothing: 0, noText: 0 },
  statements: { total: 0, moving: 0, lost: 0 },
  edges: { total: 0, origins: [], unresolved: 0 },
  columns: { written: 0, traced: 0 },
  gaps: [],
  empty: [],
  agreement: null,
  queryLog: null,
  overrides: null,
  loose: [],
  objects: [],
  total: 0,
};
