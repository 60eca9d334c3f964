import Type from 'typebox';
import type { ObjectList } from '../contract/explore.ts';
import { ApiError, problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { objectDetailSchema } from './object-detail-schema.ts';
import { objectSummarySchema } from './object-schema.ts';
import { describes, paging, repeatable } from './schema.ts';

const objectListSchema = describes<ObjectList>()(
  Type.Object({ objects: Type.Array(objectSummarySchema), total: Type.Integer() }),
);
const objectParams = Type.Object({ id: Type.String({ maxLength: 200 }) });

export function registerObjects(server: Server, { workspace }: House): void {
  server.get(
    '/api/objects',
    {
      schema: {
        tags: ['objects'],
        summary: 'Objects by name',
        querystring: Type.Object({
          q: Type.Optional(Type.String({ maxLength: 200 })),
          schema: repeatable,
          type: repeatable,
          ...paging(100, 10_000),
        }),
        response: { 200: objectListSchema, ...problemResponses },
      },
    },
    async ({ query: { q, schema, type, limit, offset } }) => {
      const filter = { ...(q && { q }), ...(schema && { schemas: schema }), ...(type && { types: type }) };
      return (await workspace.current()?.objects({ ...filter, limit, offset })) ?? { objects: [], total: 0 };
    },
  );

  server.get(
    '/api/objects/:id',
    {
      schema: {
        tags: ['objects'],
        summary: 'One object: columns, edges with their evidence, diagnostics, SQL',
        params: objectParams,
        response: { 200: objectDetailSchema, ...problemResponses },
      },
    },
    async ({ params }) => (await workspace.current()?.object(params.id)) ?? unknownObject(params.id),
  );
}

export function unknownObject(id: string): never {
  throw new ApiError('unknown-object', `There is no object ${id} in the current data.`);
}
