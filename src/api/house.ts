import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { Importer } from '../import/importer.ts';
import type { Settings } from '../settings/settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { SchemaTypes } from './schema.ts';

/** What the routes work with. */
export interface House {
  readonly workspace: Workspace;
  readonly importer: Importer;
  readonly settings: Settings;
  readonly version: string;
  /** Folder of the built web app. */
  readonly webFolder: string;
}

/** A Fastify server whose handlers are typed by their schemas. */
export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  SchemaTypes
>;
