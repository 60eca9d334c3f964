import { PassThrough } from 'node:stream';
import Type from 'typebox';
import type { ServerEvent } from '../contract/explore.ts';
import type { ImportJob } from '../import/job.ts';
import type { House, Server } from './house.ts';
import { asBytes } from './schema.ts';

/** Progress is told at most this often; the beginning and the end of an import always. */
const leastPauseMs = 250;
/** A comment now and then keeps proxies from closing a connection that looks dead. */
const heartbeatMs = 15_000;

export function registerEvents(server: Server, { importer, workspace }: House): void {
  const listeners = new Set<PassThrough>();
  let toldAt = 0;

  const tell = (event: ServerEvent) => {
    for (const listener of listeners) listener.write(eventText(event));
  };
  const tellJob = (job: ImportJob) => {
    const now = Date.now();
    if (!job.isOver && job.progress > 0 && now - toldAt < leastPauseMs) return;
    toldAt = now;
    if (listeners.size > 0) tell({ type: 'import', job: job.summary() });
  };
  const stopFollowing = [
    importer.onChange(tellJob),
    workspace.onPublished((snapshot) => tell({ type: 'snapshot', snapshot })),
  ];
  const heartbeat = setInterval(() => {
    for (const listener of listeners) listener.write(': still here\n\n');
  }, heartbeatMs);
  server.addHook('preClose', async () => {
    clearInterval(heartbeat);
    for (const stop of stopFollowing) stop();
    for (const listener of listeners) listener.end();
  });

  server.get(
    '/api/events',
    {
      schema: {
        tags: ['server'],
        summary: 'What happens, as it happens: server-sent events `import` and `snapshot`',
        description: 'The first event says whether an import runs. Data is JSON with a `type`.',
        produces: ['text/event-stream'],
        response: { 200: asBytes(Type.String()) },
      },
    },
    (_request, reply) => {
      const listener = new PassThrough();
      listeners.add(listener);
      // However the connection ends, it also ends the stream.
      listener.once('close', () => listeners.delete(listener));
      listener.write('retry: 3000\n\n');
      listener.write(eventText({ type: 'import', job: importer.running?.summary() ?? null }));
      void reply.header('Cache-Control', 'no-store').header('X-Accel-Buffering', 'no');
      return reply.type('text/event-stream').send(listener);
    },
  );
}

function eventText(event: ServerEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
