import Type from 'typebox';
import { problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { nodeSchema } from './node-schema.ts';
import { isKnown, Rendered } from './rendered.ts';
import { asBytes } from './schema.ts';

export function registerLatestData(server: Server, { workspace }: House): void {
  const rendered = new Rendered();

  server.get(
    '/api/latest-data',
    {
      schema: {
        tags: ['lineage'],
        summary: 'Every object of the current snapshot with its inputs and outputs',
        description: 'An empty list where there is no data. Asked with If-None-Match, 304 as long as nothing changed.',
        response: { 200: asBytes(Type.Array(nodeSchema)), 304: Type.Null(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const snapshot = workspace.current();
      const known = isKnown(request, reply, snapshot);
      const metadata = await snapshot?.metadata();
      void reply.header('X-Data-Available', String(snapshot !== undefined));
      void reply.header('X-Node-Count', String(metadata?.node_count ?? 0));
      if (metadata?.upload_timestamp) void reply.header('X-Upload-Timestamp', metadata.upload_timestamp);
      if (known) return reply.code(304).send(null);
      if (!snapshot) return [];
      const bytes = await rendered.json(snapshot, 'nodes', () => snapshot.legacyNodes());
      // Sent as bytes: the schema describes it, but is not asked to write it again.
      return reply.type('application/json; charset=utf-8').send(bytes);
    },
  );
}
