import Type from 'typebox';
import type { Stats } from '../contract/node.ts';
import { problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { describes, nullableNumber } from './schema.ts';

const statsSchema = describes<Stats>()(
  Type.Object({
    upload_attempts: Type.Integer(),
    blocked_attempts: Type.Integer(),
    currently_processing: Type.Boolean(),
    completed_imports: Type.Integer(),
    failed_imports: Type.Integer(),
    block_rate: Type.Number({ minimum: 0, maximum: 1 }),
    average_import_seconds: nullableNumber,
    longest_import_seconds: nullableNumber,
    last_import_seconds: nullableNumber,
    advice: Type.String(),
  }),
);

export function registerStats(server: Server, { importer }: House): void {
  server.get(
    '/api/stats',
    {
      schema: {
        tags: ['server'],
        summary: 'How often imports meet, and how long they take, since the server started',
        response: { 200: statsSchema, ...problemResponses },
      },
    },
    () => importer.tally.stats(importer.holder !== undefined),
  );
}
