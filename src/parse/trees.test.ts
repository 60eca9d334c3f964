import { describe, expect, it } from 'vitest';
import { Source } from '../text/source.ts';
import { parseScript } from './parse.ts';
import { Trees } from './trees.ts';

const parsed = (text: string) => {
  const source = new Source('a.sql', text);
  return { source, result: parseScript(source) };
};

describe('trees that are left for the next reader', () => {
  it('are taken once', () => {
    const trees = new Trees();
    const left = parsed('SELECT 1');
    trees.leave(left);
    expect(trees.take('SELECT 1')).toBe(left);
    expect(trees.take('SELECT 1')).toBeUndefined();
  });

  it('are kept as far as there is room, which taking one makes', () => {
    const trees = new Trees();
    const [large, larger, small] = [9_000_000, 9_000_001, 10].map((length) => parsed(' '.repeat(length)));
    trees.leave(large!);
    trees.leave(larger!);
    trees.leave(small!);
    expect(trees.take(larger!.source.text)).toBeUndefined();
    expect(trees.take(small!.source.text)).toBe(small);
    expect(trees.take(large!.source.text)).toBe(large);
    trees.leave(larger!);
    expect(trees.take(larger!.source.text)).toBe(larger);
  });
});
