import Type from 'typebox';
import type { Graph } from '../contract/explore.ts';
import { problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { graphEdgeSchema, objectSummarySchema } from './object-schema.ts';
import { isKnown, Rendered } from './rendered.ts';
import { asBytes, describes } from './schema.ts';
import { snapshotInfoSchema } from './snapshot-schema.ts';

const graphSchema = describes<Graph>()(
  Type.Object({
    snapshot: Type.Union([snapshotInfoSchema, Type.Null()]),
    objects: Type.Array(objectSummarySchema),
    edges: Type.Array(graphEdgeSchema),
  }),
);

export function registerGraph(server: Server, { workspace }: House): void {
  const rendered = new Rendered();

  server.get(
    '/api/graph',
    {
      schema: {
        tags: ['lineage'],
        summary: 'The whole estate: every object and every edge',
        description: 'Asked with If-None-Match, 304 as long as nothing changed.',
        response: { 200: asBytes(graphSchema), 304: Type.Null(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const snapshot = workspace.current();
      if (isKnown(request, reply, snapshot)) return reply.code(304).send(null);
      if (!snapshot) return { snapshot: null, objects: [], edges: [] };
      const bytes = await rendered.json(snapshot, 'graph', () => snapshot.graph());
      return reply.type('application/json; charset=utf-8').send(bytes);
    },
  );
}
