import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import { registerCoverage } from './coverage.ts';
import { registerDdl } from './ddl.ts';
import { handleError } from './errors.ts';
import { registerEvents } from './events.ts';
import { registerGraph } from './graph.ts';
import { registerHealth } from './health.ts';
import type { House, Server } from './house.ts';
import { registerJobs } from './jobs.ts';
import { registerLatestData } from './latest-data.ts';
import { registerMetadata } from './metadata.ts';
import { registerObjects } from './objects.ts';
import { registerOpenApi } from './open-api.ts';
import { registerOrigins } from './origin.ts';
import { registerReferences } from './references.ts';
import { registerResult } from './result.ts';
import type { SchemaTypes } from './schema.ts';
import { registerSearch } from './search.ts';
import { registerSnapshots } from './snapshots.ts';
import { registerStats } from './stats.ts';
import { registerTrace } from './trace.ts';
import { registerUpload } from './upload.ts';
import { requireToken } from './user.ts';
import { registerWeb } from './web.ts';

/** How long answers may take to end when the server closes. */
const closingMs = 2000;

/** The HTTP server, ready to listen. Closing it does not close the workspace. */
export async function buildServer(house: House, logger: FastifyBaseLogger): Promise<Server> {
  const server: Server = Fastify({
    loggerInstance: logger,
    // One line a request is what `debug` is for; refused imports and failures are logged where they happen.
    logController: new LogController({ disableRequestLogging: logger.level !== 'debug' && logger.level !== 'trace' }),
    routerOptions: { maxParamLength: 300 },
  }).withTypeProvider<SchemaTypes>();
  server.setErrorHandler(handleError);
  // A client that asks first whether to send its body is answered by the route: a refused one never sends a byte.
  server.server.on('checkContinue', (request, response) => server.server.emit('request', request, response));

  // Answers that are under way may end; a connection that goes on sending or listening must not keep the process.
  server.addHook('preClose', async () => {
    setTimeout(() => server.server.closeAllConnections(), closingMs).unref();
  });

  await registerOrigins(server, house);
  server.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/api/')) requireToken(request, house.settings);
  });
  await registerSecurityHeaders(server);
  // Bodies of requests are never unpacked: a few bytes could become gigabytes.
  await server.register(compress, { globalDecompression: false, threshold: 2048 });
  await registerOpenApi(server, house);

  await registerUpload(server, house);
  registerJobs(server, house);
  registerResult(server, house);
  registerLatestData(server, house);
  registerMetadata(server, house);
  registerDdl(server, house);
  registerGraph(server, house);
  registerObjects(server, house);
  registerReferences(server, house);
  registerTrace(server, house);
  registerCoverage(server, house);
  registerSearch(server, house);
  registerSnapshots(server, house);
  registerEvents(server, house);
  registerStats(server, house);
  registerHealth(server, house);
  await registerWeb(server, house);
  return server;
}

async function registerSecurityHeaders(server: Server): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The SQL editor and the canvas place what they draw with inline styles.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whether there is TLS is decided in front of this server.
    strictTransportSecurity: false,
  });
}
