import Type from 'typebox';
import type { Ddl, DdlSearchHit } from '../contract/node.ts';
import { problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { unknownObject } from './objects.ts';
import { describes } from './schema.ts';

const ddlSchema = describes<Ddl>()(
  Type.Object({
    object_id: Type.String(),
    object_name: Type.String(),
    schema_name: Type.String(),
    object_type: Type.String(),
    ddl_text: Type.String(),
  }),
);

const hitSchema = describes<DdlSearchHit>()(
  Type.Object({
    id: Type.String(),
    name: Type.String(),
    type: Type.String(),
    schema: Type.String(),
    score: Type.Number(),
    snippet: Type.String(),
  }),
);

export function registerDdl(server: Server, { workspace }: House): void {
  server.get(
    '/api/ddl/:object_id',
    {
      schema: {
        tags: ['lineage'],
        summary: 'The SQL of an object; of a table generated from its columns',
        params: Type.Object({ object_id: Type.String({ maxLength: 200 }) }),
        response: { 200: ddlSchema, ...problemResponses },
      },
    },
    async ({ params }) => (await workspace.current()?.ddl(params.object_id)) ?? unknownObject(params.object_id),
  );

  server.get(
    '/api/search-ddl',
    {
      schema: {
        tags: ['search'],
        summary: 'Full-text search over names and SQL: at most 100 hits, best first',
        querystring: Type.Object({ q: Type.String({ minLength: 1, maxLength: 200 }) }),
        response: { 200: Type.Array(hitSchema), ...problemResponses },
      },
    },
    async ({ query }) => (await workspace.current()?.searchDdl(query.q)) ?? [],
  );
}
