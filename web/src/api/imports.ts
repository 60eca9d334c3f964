import type { JobList, JobStatus, UploadAccepted } from '../../../src/contract/node.ts';
import { apiUrl, requestJson } from './http.ts';
import { apiErrorFrom, UnreachableError } from './problem.ts';
import { authorization } from './token.ts';

/**
 * Sends the files. `onSent` is told the share that has left the browser, 0 to 1; XMLHttpRequest, because fetch cannot
 * tell. Throws as {@link requestJson} does; an abort rejects with the signal's reason.
 */
export function uploadFiles(
  files: readonly File[],
  onSent: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadAccepted> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    for (const file of files) form.append('files', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', apiUrl('/api/upload-parquet', { incremental: 'false' }));
    request.withCredentials = true;
    request.setRequestHeader('X-Requested-With', 'headwater');
    for (const [name, value] of Object.entries(authorization())) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable && event.total > 0) onSent(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as UploadAccepted);
      else reject(apiErrorFrom(request.status, request.responseText, request.getResponseHeader('Retry-After')));
    });
    request.addEventListener('error', () => reject(new UnreachableError()));
    request.addEventListener('abort', () => reject(signal.reason));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

export function readStatus(job: string, signal?: AbortSignal): Promise<JobStatus> {
  return requestJson(apiUrl(`/api/status/${encodeURIComponent(job)}`), signal ? { signal } : {});
}

export function readJobs(): Promise<JobList> {
  return requestJson(apiUrl('/api/jobs'));
}

export function cancelJob(job: string): Promise<unknown> {
  return requestJson(apiUrl(`/api/jobs/${encodeURIComponent(job)}`), { method: 'DELETE' });
}
