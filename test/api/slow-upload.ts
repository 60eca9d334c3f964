import { type ClientRequest, type IncomingMessage, request } from 'node:http';

const boundary = 'a-boundary-of-a-test';

/** The bytes that open a file part. `disposition` is what stands behind `form-data; name="files"; `, as it is. */
export function partHead(disposition = 'filename="objects.parquet"', field = 'files'): Buffer {
  return Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`,
    'utf8',
  );
}

export const partEnd = Buffer.from(`\r\n--${boundary}--\r\n`);

/** A multipart upload whose bytes the test writes itself: byte by byte, broken off, or never. */
export class RawUpload {
  readonly request: ClientRequest;
  readonly answer: Promise<{ status: number; headers: IncomingMessage['headers']; body: string }>;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.request = request(`${url}/api/upload-parquet`, {
      method: 'POST',
      headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}`, ...headers },
    });
    this.answer = new Promise((resolve, reject) => {
      this.request.on('error', reject);
      this.request.on('response', (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
      });
    });
    this.answer.catch(() => undefined);
  }

  write(...chunks: (Buffer | string)[]): this {
    for (const chunk of chunks) this.request.write(chunk);
    return this;
  }

  end(): this {
    this.request.end(partEnd);
    return this;
  }

  breakOff(): void {
    this.request.destroy();
  }
}
