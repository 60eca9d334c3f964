import Type from 'typebox';
import type { Metadata } from '../contract/node.ts';
import { problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { describes, nullableString, oneOf } from './schema.ts';

const metadataSchema = describes<Metadata>()(
  Type.Object({
    available: Type.Boolean(),
    run_mode: oneOf(['production']),
    db_enabled: Type.Boolean(),
    upload_timestamp: nullableString,
    upload_timestamp_human: nullableString,
    node_count: Type.Integer(),
    file_size_kb: Type.Number(),
    incremental_available: Type.Boolean(),
  }),
);

const nothing: Metadata = {
  available: false,
  run_mode: 'production',
  db_enabled: false,
  upload_timestamp: null,
  upload_timestamp_human: null,
  node_count: 0,
  file_size_kb: 0,
  incremental_available: false,
};

export function registerMetadata(server: Server, { workspace }: House): void {
  server.get(
    '/api/metadata',
    {
      schema: {
        tags: ['lineage'],
        summary: 'Whether there is data, and since when',
        response: { 200: metadataSchema, ...problemResponses },
      },
    },
    async () => (await workspace.current()?.metadata()) ?? nothing,
  );
}
