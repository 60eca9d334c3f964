import Type from 'typebox';
import type { ObjectList, ReferenceList } from '../contract/explore.ts';
import { ApiError, problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { objectDetailSchema, objectSummarySchema, referenceSchema } from './object-schema.ts';
import { describes, paging, repeatable } from './schema.ts';

const objectListSchema = describes<ObjectList>()(
  Type.Object({ objects: Type.Array(objectSummarySchema), total: Type.Integer() }),
);
const referenceListSchema = describes<ReferenceList>()(
  Type.Object({ references: Type.Array(referenceSchema), total: Type.Integer() }),
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

  server.get(
    '/api/objects/:id/references',
    {
      schema: {
        tags: ['objects'],
        summary: 'Every place in the SQL that names an object or one of its columns',
        params: objectParams,
        querystring: Type.Object({
          column: Type.Optional(Type.String({ maxLength: 200 })),
          ...paging(200, 10_000),
        }),
        response: { 200: referenceListSchema, ...problemResponses },
      },
    },
    async ({ params: { id }, query: { column, limit, offset } }) => {
      const snapshot = workspace.current();
      if (!snapshot || !(await snapshot.ddl(id))) unknownObject(id);
      return snapshot.references(id, { ...(column && { column }), limit, offset });
    },
  );
}

export function unknownObject(id: string): never {
  throw new ApiError('unknown-object', `There is no object ${id} in the current data.`);
}
