import type { Problem } from '../../../src/contract/explore.ts';
import type { CurrentJob } from '../../../src/contract/node.ts';

/** The server refused or failed; what it said in words is in `message`. */
export class ApiError extends Error {
  readonly status: number;
  /** RFC 9457 body, where the answer carried one. */
  readonly problem: (Partial<Problem> & { current_job?: CurrentJob }) | null;
  /** Seconds of the Retry-After header. */
  readonly retryAfter: number | null;

  constructor(message: string, status: number, problem: ApiError['problem'], retryAfter: number | null) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** The server could not be reached at all. */
export class UnreachableError extends Error {
  constructor() {
    super('The server does not answer. Check that it runs and that this page may reach it, then try again.');
    this.name = 'UnreachableError';
  }
}

/** From the body of a refused answer, whatever it is, to an error in words. */
export function apiErrorFrom(status: number, body: string, retryAfter: string | null): ApiError {
  const problem = parseProblem(body);
  const words = problem?.message ?? problem?.detail ?? problem?.error ?? problem?.title;
  const seconds = retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) : null;
  return new ApiError(words ?? `The server answered with status ${status}.`, status, problem, seconds);
}

function parseProblem(body: string): ApiError['problem'] {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    // A proxy's HTML page, for example: the status alone must do.
    return null;
  }
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
