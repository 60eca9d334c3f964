import { describe, expect, it } from 'vitest';
import { Text } from './text.ts';

describe('Text', () => {
  it('has one key however it was put together', () => {
    const words = 'DELETE FROM dbo.Archive WHERE Id = 7';
    const whole = Text.known(words);
    for (let at = 0; at <= words.length; at++) {
      const [first, second] = [Text.known(words.slice(0, at)), Text.known(words.slice(at))];
      expect(first.followedBy(second).key).toBe(whole.key);
    }
  });

  it('has another key in another order', () => {
    const [a, b] = [Text.known('ab'), Text.known('ba')];
    expect(a.followedBy(b).key).not.toBe(b.followedBy(a).key);
  });
});
