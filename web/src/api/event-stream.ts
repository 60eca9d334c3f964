/** Milliseconds until a broken connection is tried again. */
const retryAfter = 3_000;

export interface StreamListener {
  readonly onData: (data: string) => void;
  readonly onOpen: () => void;
  /** The connection ended or could not be had; it is tried again. */
  readonly onLost: () => void;
}

/**
 * Server-sent events by fetch: the browser's own EventSource can send no Authorization header, so with AUTH_MODE=token it
 * would never be let in. Returns what ends it. https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function followStream(
  url: string,
  headers: () => Record<string, string>,
  { onData, onOpen, onLost }: StreamListener,
): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const connect = async () => {
    try {
      const response = await fetch(url, { credentials: 'include', headers: headers(), signal, cache: 'no-store' });
      // Who has no token gets none by asking again; the page asks for one.
      if (response.status === 401) return;
      if (!response.ok || !response.body) throw new Error(`The events answer with status ${response.status}.`);
      onOpen();
      const parser = new EventParser(onData);
      const decoder = new TextDecoder();
      const reader = response.body.getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        parser.add(decoder.decode(next.value, { stream: true }));
      }
    } catch {
      // However it ended, it is the same to whoever listens: nothing comes any more.
    }
    if (signal.aborted) return;
    onLost();
    waiting = setTimeout(connect, retryAfter);
  };
  void connect();
  return () => {
    ending.abort();
    clearTimeout(waiting);
  };
}

/** Puts the `data:` lines of each event together, in whatever pieces they come. Comments and other fields are passed over. */
export class EventParser {
  readonly #onData: (data: string) => void;
  #rest = '';
  #data: string[] = [];

  constructor(onData: (data: string) => void) {
    this.#onData = onData;
  }

  add(piece: string): void {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop()!;
    for (const written of lines) {
      const line = written.endsWith('\r') ? written.slice(0, -1) : written;
      if (line.startsWith('data:')) this.#data.push(line.slice(line[5] === ' ' ? 6 : 5));
      else if (line === '') this.#end();
    }
  }

  #end(): void {
    if (this.#data.length > 0) this.#onData(this.#data.join('\n'));
    this.#data = [];
  }
}
