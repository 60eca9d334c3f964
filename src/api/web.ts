import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import { ApiError, sendProblem } from './errors.ts';
import type { House, Server } from './house.ts';

/** Serves the web app. Every path that is nobody else's is the app's own: its links carry the view in the URL. */
export async function registerWeb(server: Server, { webFolder }: House): Promise<void> {
  const built = existsSync(webFolder);
  if (built) {
    await server.register(fastifyStatic, {
      root: webFolder,
      wildcard: false,
      cacheControl: false,
      setHeaders: (response, path) => {
        // Vite writes a hash of the content into the names under assets/.
        const forever = path.includes('/assets/') || path.includes('\\assets\\');
        response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  server.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split('?', 1);
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    const isPage = wantsPage && !/^\/(api|docs|assets)(\/|$)/.test(path!);
    if (built && isPage) return reply.header('Cache-Control', 'no-cache').sendFile('index.html');
    const words = isPage
      ? 'The web app has not been built here. The API works: see /docs.'
      : `There is nothing at ${request.method} ${path!.slice(0, 200)}.`;
    return sendProblem(reply, new ApiError('unknown-path', words));
  });
}
