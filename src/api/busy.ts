import type { FastifyReply } from 'fastify';
import type { CurrentJob } from '../contract/node.ts';
import type { SlotHolder } from '../workspace/slot.ts';
import { ApiError, sendProblem } from './errors.ts';

/** Answers 409 with who holds the slot, since when and how far; Retry-After is the time it will probably take. */
export function sendBusy(reply: FastifyReply, holder: SlotHolder, remainingSeconds: number | null): FastifyReply {
  const seconds = Math.min(600, Math.max(5, remainingSeconds ?? 30));
  void reply.header('Retry-After', String(seconds));
  return sendProblem(reply, new ApiError('busy', busyWords(holder, seconds), { current_job: currentJob(holder) }));
}

/** `maria is importing since 14:45 UTC (62 %: Tracing lineage). Please try again in about a minute. …` */
function busyWords(holder: SlotHolder, seconds: number): string {
  const since = holder.startedAt.toISOString().slice(11, 16);
  const minutes = Math.round(seconds / 60);
  const wait = seconds < 45 ? 'in a few seconds' : minutes <= 1 ? 'in about a minute' : `in about ${minutes} minutes`;
  const who = holder.user === 'anonymous' ? 'Somebody' : holder.user;
  return `${who} is importing since ${since} UTC (${holder.progress} %: ${holder.step}). Please try again ${wait}. You can go on browsing.`;
}

function currentJob(holder: SlotHolder): CurrentJob {
  return {
    user: holder.user,
    started_at: holder.startedAt.toISOString(),
    job_id: holder.id,
    progress: holder.progress,
    current_step: holder.step,
  };
}
