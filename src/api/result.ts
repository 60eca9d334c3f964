import Type from 'typebox';
import type { JobResult } from '../contract/node.ts';
import { ApiError, problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { jobParams, jobState } from './job-schema.ts';
import { findJob } from './jobs.ts';
import { emptySummary, importSummarySchema, nodeSchema } from './node-schema.ts';
import { describes } from './schema.ts';

const resultSchema = describes<JobResult>()(
  Type.Object({
    job_id: Type.String(),
    status: jobState,
    data: Type.Array(nodeSchema),
    summary: importSummarySchema,
    errors: Type.Array(Type.String()),
  }),
);

export function registerResult(server: Server, { importer, workspace }: House): void {
  server.get(
    '/api/result/:job_id',
    {
      schema: {
        tags: ['import'],
        summary: 'What an import found; empty until it is completed',
        description: 'May be asked more than once, as long as the snapshot of that import is the current one.',
        params: jobParams,
        response: { 200: resultSchema, ...problemResponses },
      },
    },
    async (request): Promise<JobResult> => {
      const job = findJob(importer, request.params.job_id);
      const head = { job_id: job.id, status: job.state, errors: [...job.errors] };
      if (job.state !== 'completed') return { ...head, data: [], summary: emptySummary };
      const snapshot = workspace.current();
      if (snapshot?.info.id !== job.snapshotId) {
        throw new ApiError('result-gone', 'Other data has become current since; ask for the latest data instead.');
      }
      return { ...head, data: await snapshot!.legacyNodes(), summary: await snapshot!.legacySummary() };
    },
  );
}
