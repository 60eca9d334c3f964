import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Snapshot } from '../workspace/workspace.ts';

/**
 * Large answers are the same for everybody until the next import, so each is put into words once a snapshot and handed
 * out as bytes; a client that has them already is told so without reading anything.
 */
export class Rendered {
  readonly #bySnapshot = new WeakMap<Snapshot, Map<string, Promise<Buffer>>>();

  /** The bytes of `name` for a snapshot, made at most once. */
  json(snapshot: Snapshot, name: string, make: () => Promise<unknown>): Promise<Buffer> {
    const rendered = this.#bySnapshot.get(snapshot) ?? new Map<string, Promise<Buffer>>();
    this.#bySnapshot.set(snapshot, rendered);
    let bytes = rendered.get(name);
    if (!bytes) {
      bytes = make().then((value) => Buffer.from(JSON.stringify(value)));
      rendered.set(name, bytes);
      bytes.catch(() => rendered.delete(name));
    }
    return bytes;
  }
}

/**
 * Sets the ETag of a snapshot's answer. True: the client has it already, and 304 is the whole answer.
 * Weak, because the same answer may leave compressed or not.
 */
export function isKnown(request: FastifyRequest, reply: FastifyReply, snapshot: Snapshot | undefined): boolean {
  const etag = `W/"${snapshot?.info.id ?? 'empty'}"`;
  void reply.header('ETag', etag).header('Cache-Control', 'private, no-cache');
  const known = request.headers['if-none-match'];
  if (known === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return known.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}
