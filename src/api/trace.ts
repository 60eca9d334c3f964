import Type from 'typebox';
import type { Paths, Trace } from '../contract/explore.ts';
import { problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { graphEdgeSchema, objectSummarySchema, tracedObjectSchema } from './object-schema.ts';
import { unknownObject } from './objects.ts';
import { describes, nullableString, oneOf } from './schema.ts';

const direction = oneOf(['upstream', 'downstream', 'both']);
const id = Type.String({ minLength: 1, maxLength: 200 });

const traceSchema = describes<Trace>()(
  Type.Object({
    start: Type.String(),
    direction,
    depth: Type.Integer(),
    objects: Type.Array(tracedObjectSchema),
    edges: Type.Array(graphEdgeSchema),
    truncated: Type.Boolean(),
    message: nullableString,
  }),
);

const pathsSchema = describes<Paths>()(
  Type.Object({
    from: Type.String(),
    to: Type.String(),
    paths: Type.Array(Type.Array(Type.String())),
    objects: Type.Array(objectSummarySchema),
    edges: Type.Array(graphEdgeSchema),
    truncated: Type.Boolean(),
    message: nullableString,
  }),
);

export function registerTrace(server: Server, { workspace }: House): void {
  server.get(
    '/api/trace',
    {
      schema: {
        tags: ['lineage'],
        summary: 'What feeds an object, and what it feeds, level by level',
        description: 'One level is one edge. Levels count negative upstream and positive downstream.',
        querystring: Type.Object({
          id,
          direction: Type.Optional(direction),
          depth: Type.Integer({ minimum: 1, maximum: 1000, default: 3 }),
        }),
        response: { 200: traceSchema, ...problemResponses },
      },
    },
    async ({ query }) =>
      (await workspace.current()?.trace(query.id, query.direction ?? 'both', query.depth)) ?? unknownObject(query.id),
  );

  server.get(
    '/api/paths',
    {
      schema: {
        tags: ['lineage'],
        summary: 'Everything that lies on a path of data from one object to another',
        querystring: Type.Object({ from: id, to: id }),
        response: { 200: pathsSchema, ...problemResponses },
      },
    },
    async ({ query: { from, to } }) =>
      (await workspace.current()?.paths(from, to)) ?? unknownObject(`${from} or no object ${to}`),
  );
}
