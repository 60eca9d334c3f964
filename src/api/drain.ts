import type { IncomingMessage } from 'node:http';

/**
 * Reads and drops the rest of a request's body after it was answered.
 *
 * Many clients write their whole body before they look at the answer. Were the connection closed in between, they would
 * report a broken pipe instead of our words. Beyond `most` bytes it is closed all the same: nobody may keep us reading.
 */
export function drain(request: IncomingMessage, most: number): void {
  if (request.readableEnded || request.destroyed) return;
  let bytes = 0;
  request.unpipe();
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > most) request.destroy();
  });
  request.resume();
}
