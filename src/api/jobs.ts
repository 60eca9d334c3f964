import Type from 'typebox';
import type { JobList } from '../contract/node.ts';
import type { Importer } from '../import/importer.ts';
import type { ImportJob } from '../import/job.ts';
import { ImportRefused } from '../import/refusal.ts';
import { ApiError, problemResponses } from './errors.ts';
import type { House, Server } from './house.ts';
import { jobParams, jobStatusSchema, jobSummarySchema } from './job-schema.ts';
import { describes } from './schema.ts';
import { userOf } from './user.ts';

const jobListSchema = describes<JobList>()(Type.Object({ jobs: Type.Array(jobSummarySchema), total: Type.Integer() }));

export function registerJobs(server: Server, { importer, settings }: House): void {
  server.get(
    '/api/status/:job_id',
    {
      schema: {
        tags: ['import'],
        summary: 'How far an import is',
        params: jobParams,
        response: { 200: jobStatusSchema, ...problemResponses },
      },
    },
    (request) => findJob(importer, request.params.job_id).status(),
  );

  server.get(
    '/api/jobs',
    {
      schema: {
        tags: ['import'],
        summary: 'The running import and the recent ones, newest first',
        response: { 200: jobListSchema, ...problemResponses },
      },
    },
    () => {
      const jobs = importer.jobs.list().map((job) => job.summary());
      return { jobs, total: jobs.length };
    },
  );

  server.delete(
    '/api/jobs/:job_id',
    {
      schema: {
        tags: ['import'],
        summary: 'Cancel a running import, or take a finished one off the list',
        params: jobParams,
        response: { 200: Type.Object({ job_id: Type.String(), message: Type.String() }), ...problemResponses },
      },
    },
    async (request) => {
      const job = findJob(importer, request.params.job_id);
      const job_id = job.id;
      if (job.isOver) {
        importer.jobs.forget(job);
        return { job_id, message: 'The job was taken off the list.' };
      }
      const user = userOf(request, settings);
      importer.stop(job, new ImportRefused('cancelled', `The import was cancelled by ${user}.`));
      await job.over;
      return { job_id, message: job.state === 'failed' ? 'The import was cancelled.' : 'The import was over already.' };
    },
  );
}

export function findJob(importer: Importer, id: string): ImportJob {
  const job = importer.jobs.find(id);
  if (!job) throw new ApiError('unknown-job', `There is no job ${id}; only recent ones are kept.`);
  return job;
}
