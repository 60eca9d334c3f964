import { expect, it } from 'vitest';
import { EventParser } from './event-stream.ts';

it('puts events together, in whatever pieces they come', () => {
  const text = 'retry: 3000\n\nevent: import\ndata: {"a":1}\n\n: still here\n\ndata:x\r\ndata: y\r\n\r\n';
  for (let size = 1; size <= text.length; size++) {
    const events: string[] = [];
    const parser = new EventParser((data) => events.push(data));
    for (let at = 0; at < text.length; at += size) parser.add(text.slice(at, at + size));
    expect(events).toEqual(['{"a":1}', 'x\ny']);
  }
});
