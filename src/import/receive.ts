import { createReadStream, createWriteStream } from 'node:fs';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileNameProblem } from './file-name.ts';
import { ImportRefused } from './refusal.ts';

/** A file on its way in. */
export interface IncomingFile {
  /** As the client wrote it, path and all. */
  readonly name: string | undefined;
  readonly content: AsyncIterable<Uint8Array>;
}

/** A file that lies on the server's disk. */
export interface ReceivedFile {
  /** What people call it. Never a path to open. */
  readonly name: string;
  readonly path: string;
}

export interface ReceiveOptions {
  readonly folder: string;
  /** Of one file. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Called with the number of bytes that came, all files together. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Streams files to disk, one after the other, under numbers instead of names.
 * @throws {ImportRefused} at the first bad name, file that is too large, or abort; the caller removes the folder.
 */
export async function receiveFiles(
  incoming: AsyncIterable<IncomingFile>,
  { folder, maxBytes, signal, onBytes }: ReceiveOptions,
): Promise<ReceivedFile[]> {
  const received: ReceivedFile[] = [];
  let total = 0;

  for await (const { name, content } of untilAborted(incoming, signal)) {
    const problem = fileNameProblem(name);
    if (problem) throw new ImportRefused('invalid-filename', problem);
    const path = join(folder, `${received.length + 1}${kindOfFile(name!)}`);

    async function* counted(chunks: AsyncIterable<Uint8Array>) {
      let bytes = 0;
      for await (const chunk of chunks) {
        bytes += chunk.length;
        total += chunk.length;
        if (bytes > maxBytes) {
          throw new ImportRefused(
            'file-too-large',
            `${name} is larger than ${maxBytes / 1e6} MB, the largest file that this server takes.`,
          );
        }
        onBytes?.(total);
        yield chunk;
      }
    }

    await pipeline(content, counted, createWriteStream(path), { signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw inWords(error);
    });
    received.push({ name: name!, path });
  }
  if (received.length === 0) throw new ImportRefused('no-files', 'The upload holds no files in the field "files".');
  return received;
}

/** What a file is taken for by its name; whether it is that, its content says. */
function kindOfFile(name: string): string {
  const ending = extname(name).toLowerCase();
  return ending === '.sql' || ending === '.json' ? ending : '.parquet';
}

/** Files of this machine, to be received as if they were sent. */
export async function* filesOnDisk(files: readonly ReceivedFile[]): AsyncGenerator<IncomingFile> {
  for (const { name, path } of files) yield { name, content: createReadStream(path) };
}

/** Ends the wait for the next file too: a client that sends nothing must not keep an import that was given up. */
async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => undefined);
  const iterator = items[Symbol.asyncIterator]();
  for (;;) {
    const next = iterator.next();
    // The one that loses the race may still fail later; nobody waits for it any more.
    next.catch(() => undefined);
    const { done, value } = await Promise.race([next, aborted]).catch((error: unknown) => {
      throw inWords(error);
    });
    if (done) return;
    yield value;
  }
}

/** A body that ends too early or makes no sense is the client's failure; what the file system says is the server's. */
function inWords(error: unknown): unknown {
  if (error instanceof ImportRefused || !(error instanceof Error) || 'syscall' in error) return error;
  return new ImportRefused('upload-broken-off', `The upload cannot be read to its end: ${error.message}.`, {
    cause: error,
  });
}
