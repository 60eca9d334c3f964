import Type from 'typebox';
import { sendBusy } from './busy.ts';
import { ApiError, problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { snapshotInfoSchema } from './snapshot-schema.ts';
import { userOf } from './user.ts';

export function registerSnapshots(server: Server, { workspace, importer, settings }: House): void {
  server.get(
    '/api/snapshots',
    {
      schema: {
        tags: ['snapshots'],
        summary: 'The snapshots that are kept, newest first',
        response: { 200: Type.Object({ snapshots: Type.Array(snapshotInfoSchema) }), ...problemResponses },
      },
    },
    async () => ({ snapshots: await workspace.snapshots() }),
  );

  server.post(
    '/api/snapshots/:id/restore',
    {
      schema: {
        tags: ['snapshots'],
        summary: 'Make an earlier snapshot the current one again',
        params: Type.Object({ id: Type.String({ maxLength: 200 }) }),
        response: { 200: snapshotInfoSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const user = userOf(request, settings);
      const done = await importer.alone(user, 'Restoring a snapshot', async () => {
        const kept = await workspace.snapshots();
        if (!kept.some((snapshot) => snapshot.id === id)) {
          throw new ApiError('unknown-snapshot', `There is no snapshot ${id}; only the last ones are kept.`);
        }
        return workspace.restore(id);
      });
      if (!done) return sendBusy(reply, importer.holder!, importer.running?.remainingSeconds ?? null);
      request.log.info({ user, snapshot: id }, 'snapshot restored');
      return done.result;
    },
  );

  server.delete(
    '/api/clear-data',
    {
      schema: {
        tags: ['snapshots'],
        summary: 'Empty the workspace; the last snapshots stay restorable',
        response: { 200: Type.Object({ message: Type.String() }), ...problemResponses },
      },
    },
    async (request, reply) => {
      const user = userOf(request, settings);
      const done = await importer.alone(user, 'Clearing the data', () => workspace.clear());
      if (!done) return sendBusy(reply, importer.holder!, importer.running?.remainingSeconds ?? null);
      request.log.info({ user }, 'data cleared');
      return { message: 'The data was cleared. Earlier snapshots can still be restored.' };
    },
  );
}
