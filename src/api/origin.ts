import cors from '@fastify/cors';
import type { FastifyRequest } from 'fastify';
import { ApiError } from './errors.ts';
import type { House, Server } from './house.ts';

const exposedHeaders = ['ETag', 'Retry-After', 'X-Data-Available', 'X-Node-Count', 'X-Upload-Timestamp'];

/** Pages of the origins in `ALLOWED_ORIGINS` may call the API, with credentials; pages of any other may not. */
export async function registerOrigins(server: Server, { settings }: House): Promise<void> {
  await server.register(cors, {
    origin: [...settings.allowedOrigins],
    credentials: true,
    methods: ['GET', 'POST', 'DELETE'],
    allowedHeaders: ['Content-Type', 'X-Requested-With'],
    exposedHeaders,
    maxAge: 600,
  });
  server.addHook('onRequest', async (request) => refuseForeignPage(request, settings.allowedOrigins));
}

/**
 * CORS keeps a foreign page from reading an answer, not from sending a form: without this, any page that a signed-in
 * person opens could upload or clear data in their name. Clients that are no browser send neither header.
 * https://developer.mozilla.org/docs/Web/HTTP/Headers/Sec-Fetch-Site
 */
function refuseForeignPage(request: FastifyRequest, allowedOrigins: readonly string[]): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin === undefined || allowedOrigins.includes(origin)) return;
  if (site === 'same-origin' || site === 'none') return;
  if (site === undefined && URL.canParse(origin) && new URL(origin).host === host) return;
  throw new ApiError('foreign-origin', `Pages of ${origin} may not change anything here (ALLOWED_ORIGINS).`);
}
