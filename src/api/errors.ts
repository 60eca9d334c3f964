import { type FastifyError, type FastifyReply, type FastifyRequest, errorCodes as fastifyErrors } from 'fastify';
import Type from 'typebox';
import type { FileReport, Problem } from '../contract/explore.ts';
import type { CurrentJob } from '../contract/node.ts';
import { ImportRefused, type RefusalReason } from '../import/refusal.ts';

/** Every way in which the API says no: status and title. docs/errors.md lists the same, and a test keeps the two equal. */
export const errorCatalogue = {
  'invalid-request': { status: 400, title: 'Invalid request' },
  'invalid-filename': { status: 400, title: 'Invalid filename' },
  'no-files': { status: 400, title: 'No files' },
  'files-not-usable': { status: 400, title: 'The files cannot be imported' },
  'upload-broken-off': { status: 400, title: 'The upload broke off' },
  'not-signed-in': { status: 401, title: 'Not signed in' },
  'foreign-origin': { status: 403, title: 'Not allowed from this origin' },
  'unknown-path': { status: 404, title: 'Nothing is here' },
  'unknown-job': { status: 404, title: 'Job not found' },
  'unknown-object': { status: 404, title: 'Object not found' },
  'unknown-column': { status: 404, title: 'Column not found' },
  'unknown-snapshot': { status: 404, title: 'Snapshot not found' },
  busy: { status: 409, title: 'System is currently processing another upload' },
  cancelled: { status: 409, title: 'The import was cancelled' },
  'result-gone': { status: 410, title: 'The result is no longer kept' },
  'file-too-large': { status: 413, title: 'File too large' },
  'not-multipart': { status: 415, title: 'Not a multipart upload' },
  failed: { status: 500, title: 'The import failed' },
  internal: { status: 500, title: 'The server made a mistake' },
  'timed-out': { status: 503, title: 'The import took too long' },
} as const satisfies Record<string, { status: number; title: string }> & Record<RefusalReason, unknown>;

export type ErrorCode = keyof typeof errorCatalogue;

/** Thrown by a route, turned into problem details here. The message is for people. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly more: { readonly files?: readonly FileReport[]; readonly current_job?: CurrentJob };

  constructor(code: ErrorCode, message: string, more: ApiError['more'] = {}) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.more = more;
  }
}

/** RFC 9457 problem details that also carry `error` and `message`, and the `detail` that old clients show. */
export const problemSchema = Type.Object(
  {
    type: Type.String({ examples: ['urn:headwater:error:busy'] }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    error: Type.String(),
    message: Type.String(),
  },
  { additionalProperties: true },
);

export const problemResponses = { '4xx': problemSchema, '5xx': problemSchema };

export function problemOf(error: ApiError): Problem & ApiError['more'] {
  const { status, title } = errorCatalogue[error.code];
  return {
    type: `urn:headwater:error:${error.code}`,
    title,
    status,
    // Old clients know these two words and nothing longer.
    detail: error.code === 'invalid-filename' ? title : error.message,
    error: title,
    message: error.message,
    ...(error.more as { files?: FileReport[] }),
  };
}

export function sendProblem(reply: FastifyReply, error: ApiError): FastifyReply {
  const problem = problemOf(error);
  if (error.code === 'not-signed-in') void reply.header('WWW-Authenticate', 'Bearer');
  return reply.code(problem.status).type('application/problem+json').send(problem);
}

/** The error handler of the server: whatever was thrown leaves as words, and only as words. */
export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = asApiError(error);
  if (!known) request.log.error({ err: error }, 'request failed');
  return sendProblem(
    reply,
    known ?? new ApiError('internal', 'Something went wrong; the log of the server says what. Please try again.'),
  );
}

function asApiError(error: unknown): ApiError | undefined {
  if (error instanceof ApiError) return error;
  if (error instanceof ImportRefused) {
    const more = error.files.length > 0 ? { files: error.files } : {};
    return new ApiError(error.reason, error.errors.length > 1 ? error.errors.join(' ') : error.message, more);
  }
  if (!(error instanceof Error)) return undefined;
  const { code, validation, statusCode } = error as FastifyError;
  if (validation) return new ApiError('invalid-request', validationWords(error as FastifyError));
  if (code?.startsWith('FST_PARTS') || code?.startsWith('FST_F') || code?.startsWith('FST_MP')) {
    return new ApiError('invalid-request', `The upload cannot be read: ${error.message}.`);
  }
  if (error instanceof fastifyErrors.FST_ERR_CTP_INVALID_MEDIA_TYPE) {
    return new ApiError('not-multipart', 'This kind of request body is not understood here.');
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new ApiError('invalid-request', error.message);
  }
  return undefined;
}

/** `"depth" must be <= 50.` */
function validationWords(error: FastifyError): string {
  const words = (error.validation ?? []).map(({ instancePath, message, params }) => {
    const name = instancePath.slice(1) || String(params.missingProperty ?? error.validationContext);
    return `"${name}" ${params.missingProperty ? 'is missing' : message}.`;
  });
  return words.join(' ');
}
