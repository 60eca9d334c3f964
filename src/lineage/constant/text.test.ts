import { expect, it } from 'vitest';
import { Text } from './text.ts';

it('has one key however it was put together', () => {
  const words = 'DELETE FROM dbo.Archive WHERE Id = 7';
  const whole = Text.known(words);
  for (let at = 0; at <= words.length; at++) {
    const [first, second] = [Text.known(words.slice(0, at)), Text.known(words.slice(at))];
    expect(first.followedBy(second).key).toBe(whole.key);
  }
});

it('has another key where its words or its holes are others', () => {
  const whole = Text.known('abc');
  expect(Text.known('acb').key).not.toBe(whole.key);
  expect(Text.known('a').followedBy(Text.hole('bc')).key).not.toBe(whole.key);
});
