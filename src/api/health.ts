import { access, constants } from 'node:fs/promises';
import Type from 'typebox';
import type { Health } from '../contract/node.ts';
import type { House, Server } from './house.ts';
import { describes, oneOf } from './schema.ts';

const healthSchema = describes<Health>()(
  Type.Object({
    status: oneOf(['ok', 'degraded', 'down']),
    version: Type.String(),
    uptime_seconds: Type.Number(),
  }),
);

export function registerHealth(server: Server, { settings, version }: House): void {
  server.get(
    '/health',
    {
      schema: {
        tags: ['server'],
        summary: 'Whether the server works; degraded where it can be browsed but not import',
        security: [],
        response: { 200: healthSchema },
      },
    },
    async (): Promise<Health> => {
      const writable = await access(settings.dataFolder, constants.R_OK | constants.W_OK).then(
        () => true,
        () => false,
      );
      const uptime_seconds = Math.round(process.uptime() * 10) / 10;
      return { status: writable ? 'ok' : 'degraded', version, uptime_seconds };
    },
  );
}
