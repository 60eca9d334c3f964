import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { House, Server } from './house.ts';

/** Describes the routes that are registered after it, as JSON at /docs/json and for people at /docs. */
export async function registerOpenApi(server: Server, { version, settings }: House): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Headwater',
        version,
        description:
          'Data lineage for SQL Server: which object and which column feeds which, with the line of SQL that proves it. Errors are RFC 9457 problem details.',
      },
      tags: [
        { name: 'lineage', description: 'Where data comes from and where it goes' },
        { name: 'objects', description: 'One object and everything known about it' },
        { name: 'search', description: 'Names and SQL' },
        { name: 'import', description: 'One import at a time' },
        { name: 'snapshots', description: 'History' },
        { name: 'server', description: 'Health, counters, events' },
      ],
      ...(settings.authMode === 'token' && {
        components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
        security: [{ token: [] }],
      }),
    },
  });
  await server.register(swaggerUi, { routePrefix: '/docs' });
}
