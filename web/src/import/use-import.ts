import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileReport } from '../../../src/contract/explore.ts';
import type { CurrentJob, JobStatus } from '../../../src/contract/node.ts';
import { cancelJob, readStatus, uploadFiles } from '../api/imports.ts';
import { ApiError, wordsOf } from '../api/problem.ts';
import { busyMessage } from './busy.ts';
import { type ChosenFile, recogniseFile } from './recognise.ts';

/** Where an import of this browser stands. */
export type ImportState =
  | { readonly phase: 'choosing'; readonly refusal: Refusal | null }
  | { readonly phase: 'sending'; readonly sent: number }
  | { readonly phase: 'running'; readonly job: string; readonly status: JobStatus | null; readonly lost: string | null }
  | { readonly phase: 'over'; readonly job: string; readonly status: JobStatus };

/** Why the server did not take the files. */
export interface Refusal {
  readonly words: string;
  /** Somebody else is importing: nothing is wrong with the files. */
  readonly busy: boolean;
}

const askEvery = 1_000;

/** One import from choosing files to its end. Lives above the dialog, which may be closed meanwhile. */
export function useImport() {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [state, setState] = useState<ImportState>({ phase: 'choosing', refusal: null });
  const sending = useRef<AbortController | null>(null);

  const add = useCallback((chosen: readonly File[]) => {
    setState({ phase: 'choosing', refusal: null });
    setFiles((before) => {
      const names = new Set(chosen.map((file) => file.name));
      const added = chosen.map((file): ChosenFile => ({ file, kind: null, rows: null, problems: [] }));
      return [...before.filter(({ file }) => !names.has(file.name)), ...added];
    });
    for (const file of chosen) {
      void recogniseFile(file).then((seen) =>
        setFiles((now) => now.map((one) => (one.file === file ? { ...one, ...seen } : one))),
      );
    }
  }, []);

  const remove = useCallback((file: File) => setFiles((now) => now.filter((one) => one.file !== file)), []);

  const start = useCallback(async () => {
    const controller = new AbortController();
    sending.current = controller;
    setState({ phase: 'sending', sent: 0 });
    try {
      const accepted = await uploadFiles(
        files.map(({ file }) => file),
        (sent) => setState((now) => (now.phase === 'sending' ? { phase: 'sending', sent } : now)),
        controller.signal,
      );
      setState({ phase: 'running', job: accepted.job_id, status: null, lost: null });
    } catch (error) {
      if (controller.signal.aborted) return setState({ phase: 'choosing', refusal: null });
      if (error instanceof ApiError) setFiles((now) => withReports(now, error.problem?.files ?? []));
      setState({ phase: 'choosing', refusal: refusalOf(error) });
    } finally {
      sending.current = null;
    }
  }, [files]);

  const running = state.phase === 'running' ? state.job : null;
  useEffect(() => {
    if (running === null) return;
    const ask = async () => {
      try {
        const status = await readStatus(running);
        const over = status.status === 'completed' || status.status === 'failed';
        setState({ phase: over ? 'over' : 'running', job: running, status, lost: null });
      } catch (error) {
        // The import goes on without us; say so and keep asking.
        setState((now) => (now.phase === 'running' ? { ...now, lost: wordsOf(error) } : now));
      }
    };
    void ask();
    const timer = setInterval(ask, askEvery);
    return () => clearInterval(timer);
  }, [running]);

  const cancel = useCallback(async () => {
    sending.current?.abort(new Error('cancelled'));
    if (running === null) return;
    try {
      await cancelJob(running);
    } catch (error) {
      setState((now) => (now.phase === 'running' ? { ...now, lost: wordsOf(error) } : now));
    }
  }, [running]);

  const reset = useCallback(() => {
    setFiles([]);
    setState({ phase: 'choosing', refusal: null });
  }, []);

  return { files, state, add, remove, start, cancel, reset };
}

export type Import = ReturnType<typeof useImport>;

/** The server's word about each file stands above the browser's guess. */
function withReports(files: readonly ChosenFile[], reports: readonly FileReport[]): readonly ChosenFile[] {
  const byName = new Map(reports.map((report) => [report.file, report]));
  return files.map((one) => {
    const report = byName.get(one.file.name);
    return report
      ? { file: one.file, kind: report.kind, rows: report.rows ?? one.rows, problems: report.problems }
      : one;
  });
}

function refusalOf(error: unknown): Refusal {
  const job: CurrentJob | undefined = error instanceof ApiError ? error.problem?.current_job : undefined;
  if (error instanceof ApiError && error.status === 409 && job) {
    return { words: busyMessage(job, new Date(), error.retryAfter), busy: true };
  }
  return { words: wordsOf(error), busy: false };
}
