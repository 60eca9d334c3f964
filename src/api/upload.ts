import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import type { UploadAccepted } from '../contract/node.ts';
import type { ImportJob } from '../import/job.ts';
import { type IncomingFile, receiveFiles } from '../import/receive.ts';
import { ImportRefused } from '../import/refusal.ts';
import { sendBusy } from './busy.ts';
import { drain, turnAway } from './drain.ts';
import { ApiError, problemResponses, sendProblem } from './errors.ts';
import type { House, Server } from './house.ts';
import { describes } from './schema.ts';
import { userOf } from './user.ts';

/** A client that sends nothing for so long is taken for gone, and the slot is free again. */
const silenceMs = 60_000;

const acceptedSchema = describes<UploadAccepted>()(
  Type.Object({ job_id: Type.String(), message: Type.String(), files_received: Type.Array(Type.String()) }),
);

export async function registerUpload(server: Server, { importer, settings }: House): Promise<void> {
  await server.register(multipart, {
    // Without it the parser strips the path from a name, and the check of names never sees it.
    preservePath: true,
    // Bytes are counted where they are written, so that the limit has one place and words.
    limits: { fileSize: Number.POSITIVE_INFINITY, files: 5000, parts: 6000, fieldSize: 10_000, headerPairs: 50 },
    throwFileSizeLimit: false,
  });

  /** The job of a request that won the slot. */
  const jobs = new WeakMap<FastifyRequest, ImportJob>();
  const mostDrained = 2 * settings.maxUploadBytes;

  server.route({
    method: 'POST',
    url: '/api/upload-parquet',
    schema: {
      tags: ['import'],
      summary: 'Import files: a set of Parquet exports, or .sql files',
      description:
        'Multipart form with the files in the repeated field `files`; they are always the whole estate. Files are recognised by their columns, whatever they are called. One import at a time: whoever comes second gets 409 at once, before their bytes are read. `incremental` only says that results of unchanged modules may be reused.',
      consumes: ['multipart/form-data'],
      querystring: Type.Object({ incremental: Type.Optional(Type.String({ maxLength: 10 })) }),
      response: { 200: acceptedSchema, ...problemResponses },
    },

    // Before the body is read, and without waiting for anything: of two requests only one can pass here.
    onRequest: (request, reply, next) => {
      if (!/^multipart\/form-data\s*;/i.test(request.headers['content-type'] ?? '')) {
        turnAway(request.raw, reply.raw, mostDrained);
        const words = 'Send the files as multipart/form-data, in the field "files".';
        sendProblem(reply, new ApiError('not-multipart', words));
        return;
      }
      const { incremental = '' } = request.query as { incremental?: string };
      const job = importer.begin(userOf(request, settings), { reuses: /^(true|1)$/i.test(incremental) });
      if (!job) {
        turnAway(request.raw, reply.raw, mostDrained);
        sendBusy(reply, importer.holder!, importer.running?.remainingSeconds ?? null);
        return;
      }
      jobs.set(request, job);
      // However this request ends, a job that never got all its files ends with it.
      reply.raw.once('close', () => {
        if (job.state === 'pending') {
          importer.stop(job, new ImportRefused('upload-broken-off', 'The upload broke off before all files had come.'));
        }
      });
      next();
    },

    handler: async (request, reply) => {
      const job = jobs.get(request)!;
      const total = Number(request.headers['content-length']) || undefined;
      const { socket } = request.raw;
      if (request.headers.expect !== undefined) reply.raw.writeContinue();
      const gone = () =>
        importer.stop(job, new ImportRefused('upload-broken-off', `Nothing came for ${silenceMs / 1000} seconds.`));
      socket.setTimeout(silenceMs, gone);
      void importer.run(job, async (folder) => {
        const { signal } = job;
        const onBytes = (bytes: number) => total && job.advance('receive', bytes / total);
        const files = await receiveFiles(incomingFiles(request), {
          folder,
          signal,
          maxBytes: settings.maxUploadBytes,
          onBytes,
        });
        socket.setTimeout(0);
        return files;
      });
      try {
        const files = await job.recognised;
        return {
          job_id: job.id,
          message: `${files.length} ${files.length === 1 ? 'file' : 'files'} received; the import is running.`,
          files_received: [...files],
        };
      } finally {
        socket.setTimeout(0);
        socket.off('timeout', gone);
        drain(request.raw, mostDrained);
      }
    },
  });
}

/** The files among the parts. Parts are read one after the other; a part that is no file is passed over. */
async function* incomingFiles(request: FastifyRequest): AsyncGenerator<IncomingFile> {
  for await (const part of request.parts()) {
    if (part.type === 'file') yield { name: part.filename, content: part.file };
    // A file without a name arrives as a plain field.
    else if (part.fieldname === 'files') throw new ImportRefused('invalid-filename', 'A file has no name.');
  }
}
