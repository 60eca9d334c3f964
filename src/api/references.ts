import Type from 'typebox';
import type { ReferenceInfo, ReferenceList } from '../contract/explore.ts';
import { ApiError, problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { objectType, place } from './object-schema.ts';
import { unknownObject } from './objects.ts';
import { describes, nullableString, oneOf, paging, pair } from './schema.ts';

const referenceSchema = describes<ReferenceInfo>()(
  Type.Object({
    module: Type.String(),
    moduleName: Type.String(),
    column: nullableString,
    file: Type.String(),
    start: place,
    end: place,
    line: place,
    access: oneOf(['read', 'write', 'call', 'define']),
    origin: oneOf(['parsed', 'dynamic']),
    via: Type.Unsafe<'star' | null>({ type: ['string', 'null'], enum: ['star', null] }),
    text: Type.String(),
    highlight: pair,
  }),
);

const referenceListSchema = describes<ReferenceList>()(
  Type.Object({
    references: Type.Array(referenceSchema),
    total: Type.Integer(),
    modules: Type.Array(
      Type.Object({ id: Type.String(), name: Type.String(), type: objectType, places: Type.Integer() }),
    ),
  }),
);

const page = paging(200, 10_000);

export function registerReferences(server: Server, { workspace }: House): void {
  server.get(
    '/api/objects/:id/references',
    {
      schema: {
        tags: ['objects'],
        summary: 'Every place in the SQL that names an object or one of its columns',
        description:
          '`column` leaves those of one column. Reads, writes, calls and definitions; `*` counts as naming each column.',
        params: Type.Object({ id: Type.String({ maxLength: 200 }) }),
        querystring: Type.Object({ column: Type.Optional(Type.String({ maxLength: 200 })), ...page }),
        response: { 200: referenceListSchema, ...problemResponses },
      },
    },
    async ({ params: { id }, query: { column, limit, offset } }) => {
      const snapshot = workspace.current();
      if (!snapshot?.has(id)) unknownObject(id);
      return snapshot.references(id, { ...(column && { column }), limit, offset });
    },
  );

  server.get(
    '/api/columns/:id/references',
    {
      schema: {
        tags: ['objects'],
        summary: 'Every place in the SQL that names a column: who breaks when it changes',
        description:
          "A column's id is `{object's id}.{column's name}`, in any case of letters. Values, filters, joins, groups, orders and result sets all count, and so does a `*` that stands for it.",
        params: Type.Object({ id: Type.String({ maxLength: 300 }) }),
        querystring: Type.Object(page),
        response: { 200: referenceListSchema, ...problemResponses },
      },
    },
    async ({ params, query: { limit, offset } }) => {
      const snapshot = workspace.current();
      const [object, name] = columnOf(params.id);
      if (!snapshot?.has(object)) unknownObject(object);
      const column = await snapshot.column(object, name);
      if (column === undefined) {
        throw new ApiError('unknown-column', `The object ${object} has no column ${name} in the current data.`);
      }
      return snapshot.references(object, { column, limit, offset });
    },
  );
}

/** `1205579333.CustomerID`: ids of objects hold no dot, names of columns may. */
function columnOf(id: string): [object: string, name: string] {
  const dot = id.indexOf('.');
  return dot < 0 ? [id, ''] : [id.slice(0, dot), id.slice(dot + 1)];
}
