import Type from 'typebox';
import type { SearchHit, SearchResult } from '../contract/explore.ts';
import { problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { objectSummarySchema, objectType } from './object-schema.ts';
import { describes, oneOf, paging, pair, repeatable } from './schema.ts';

const hitSchema = describes<SearchHit>()(
  Type.Object({
    object: objectSummarySchema,
    score: Type.Number(),
    field: oneOf(['name', 'column', 'ddl']),
    lines: Type.Array(
      Type.Object({
        line: Type.Integer(),
        text: Type.String(),
        highlights: Type.Array(pair),
      }),
    ),
  }),
);

const resultSchema = describes<SearchResult>()(
  Type.Object({
    query: Type.String(),
    total: Type.Integer(),
    hits: Type.Array(hitSchema),
    facets: Type.Object({
      schemas: Type.Array(Type.Object({ name: Type.String(), count: Type.Integer() })),
      types: Type.Array(Type.Object({ name: objectType, count: Type.Integer() })),
    }),
  }),
);

export function registerSearch(server: Server, { workspace }: House): void {
  server.get(
    '/api/search',
    {
      schema: {
        tags: ['search'],
        summary: 'Names, columns and SQL, ranked, with the lines where it was found',
        querystring: Type.Object({
          q: Type.String({ minLength: 1, maxLength: 200 }),
          schema: repeatable,
          type: repeatable,
          ...paging(50, 1000),
        }),
        response: { 200: resultSchema, ...problemResponses },
      },
    },
    async ({ query: { q, schema, type, limit, offset } }): Promise<SearchResult> => {
      const filter = { ...(schema && { schemas: schema }), ...(type && { types: type }), limit, offset };
      const nothing = { query: q, total: 0, hits: [], facets: { schemas: [], types: [] } };
      return (await workspace.current()?.search(q, filter)) ?? nothing;
    },
  );
}
