import Type from 'typebox';
import type { JobStatus, JobSummary } from '../contract/node.ts';
import { describes, nullableNumber, oneOf } from './schema.ts';

export const jobState = oneOf(['pending', 'processing', 'completed', 'failed']);
const words = Type.Array(Type.String());

const statusProperties = {
  job_id: Type.String(),
  status: jobState,
  progress: Type.Number({ minimum: 0, maximum: 100 }),
  current_step: Type.String(),
  elapsed_seconds: Type.Number(),
  estimated_remaining_seconds: nullableNumber,
  message: Type.String(),
  errors: words,
  warnings: words,
};

export const jobStatusSchema = describes<JobStatus>()(Type.Object(statusProperties));

export const jobSummarySchema = describes<JobSummary>()(
  Type.Object({ ...statusProperties, user: Type.String(), started_at: Type.String(), files: words }),
);

export const jobParams = Type.Object({ job_id: Type.String({ maxLength: 100 }) });
