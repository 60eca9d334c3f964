import type { IncomingMessage, ServerResponse } from 'node:http';

/** A client that sends nothing for so long will not send the rest. */
const silenceMs = 10_000;

/**
 * Reads and drops the rest of a request's body when it is answered before it was read.
 *
 * Many clients write their whole body before they look at the answer. Were the connection closed in between, they would
 * report a broken pipe instead of our words. Beyond `most` bytes it is closed all the same: nobody may keep us reading.
 */
export function drain(request: IncomingMessage, most: number): void {
  if (request.readableEnded || request.destroyed) return;
  let bytes = 0;
  const silence = setTimeout(() => request.destroy(), silenceMs);
  request.once('close', () => clearTimeout(silence));
  request.unpipe();
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > most) request.destroy();
    else silence.refresh();
  });
  request.resume();
}

/** The same for a request of whose body nothing was read or asked for yet. Call it before the answer is sent. */
export function turnAway(request: IncomingMessage, response: ServerResponse, most: number): void {
  // `Expect: 100-continue`: the client waits for permission, does not get it, and keeps its bytes to itself.
  if (request.headers.expect === undefined) drain(request, most);
  else response.setHeader('Connection', 'close');
}
