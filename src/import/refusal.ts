import type { FileReport } from '../contract/explore.ts';

/** Why an upload was not accepted. `api/` has a status and a title for each. */
export type RefusalReason =
  | 'invalid-filename'
  | 'no-files'
  | 'file-too-large'
  | 'upload-broken-off'
  | 'files-not-usable'
  | 'cancelled'
  | 'timed-out'
  | 'failed';

/** An import that ends without a snapshot, in words for the person who started it. Never carries a stack to a user. */
export class ImportRefused extends Error {
  readonly reason: RefusalReason;
  /** Every thing that is wrong, one sentence each; the message alone where there is one. */
  readonly errors: readonly string[];
  /** What was recognised in each file, where that is the trouble. */
  readonly files: readonly FileReport[];

  constructor(
    reason: RefusalReason,
    message: string,
    details: { errors?: readonly string[]; files?: readonly FileReport[]; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'ImportRefused';
    this.reason = reason;
    this.errors = details.errors ?? [message];
    this.files = details.files ?? [];
  }
}
