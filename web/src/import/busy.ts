import type { CurrentJob } from '../../../src/contract/node.ts';

/**
 * `Anna is importing since 2:45 PM (62 %). Please try again in about a minute. You can go on browsing.`
 * The time is the reader's own; the wait is estimated from how far the import came in the time it has taken.
 */
export function busyMessage(job: CurrentJob, now: Date, retryAfter: number | null = null): string {
  const progress = Math.round(job.progress);
  return `${personName(job.user)} is importing since ${clockTime(new Date(job.started_at))} (${progress} %). Please try again ${waitInWords(remainingSeconds(job, now) ?? retryAfter)}. You can go on browsing.`;
}

export function personName(user: string): string {
  return user === '' || user === 'anonymous' ? 'Somebody' : user;
}

/** As the reader's clock shows it: 2:45 PM, or 14:45. */
export function clockTime(date: Date): string {
  // Some locales put a narrow no-break space before PM; the sentence reads the same with a common one.
  return date.toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' }).replace(/\u202f/g, ' ');
}

/** Null while too little is done to tell. */
function remainingSeconds(job: CurrentJob, now: Date): number | null {
  const elapsed = (now.getTime() - new Date(job.started_at).getTime()) / 1000;
  if (job.progress < 5 || elapsed < 1) return null;
  return (elapsed * (100 - job.progress)) / job.progress;
}

export function waitInWords(seconds: number | null): string {
  if (seconds === null) return 'in a few minutes';
  if (seconds <= 90) return 'in about a minute';
  const minutes = Math.round(seconds / 60);
  if (minutes < 50) return `in about ${minutes} minutes`;
  if (minutes < 90) return 'in about an hour';
  return `in about ${Math.round(minutes / 60)} hours`;
}
