import fc from 'fast-check';
import { scan } from '../../src/parse/scanner.ts';

/** What is done to a text, once or a few times; each with two places, counted in tokens, round and round. */
const hits: readonly ((tokens: Token[], at: number, other: number) => void)[] = [
  (tokens, at) => tokens.splice(at, 1),
  (tokens, at) => tokens.splice(at, 0, tokens[at]!),
  (tokens, at, other) => tokens.splice(at, 1, { ...tokens[at]!, word: tokens[other]!.word }),
  (tokens, at) => {
    const next = (at + 1) % tokens.length;
    const [one, two] = [tokens[at]!, tokens[next]!];
    tokens[at] = { ...one, word: two.word };
    tokens[next] = { ...two, word: one.word };
  },
  (tokens, at, other) => tokens.splice(at, 0, ...tokens.slice(other, other + 1 + (at % 20))),
  (tokens, at, other) => tokens.splice(at, 1 + (other % 10)),
];

interface Token {
  /** What stands before it: blanks and comments. */
  readonly gap: string;
  readonly word: string;
}

/** These texts with some tokens left out, doubled, swapped with their neighbour or another one's, copied elsewhere or cut out. */
export function damagedTexts(texts: readonly string[]): fc.Arbitrary<string> {
  const hit = fc.tuple(fc.nat(hits.length - 1), fc.nat(5000), fc.nat(5000));
  const some = fc.array(hit, { minLength: 1, maxLength: 4 });
  return fc.tuple(fc.constantFrom(...texts), some).map(([text, all]) => {
    const { starts, ends, count } = scan(text);
    const tokens = Array.from({ length: count }, (_, i): Token => {
      return { gap: text.slice(i === 0 ? 0 : ends[i - 1], starts[i]), word: text.slice(starts[i], ends[i]) };
    });
    for (const [kind, at, other] of all) {
      if (tokens.length > 0) hits[kind]!(tokens, at % tokens.length, other % tokens.length);
    }
    return tokens.map(({ gap, word }) => gap + word).join('') + text.slice(ends[count - 1]);
  });
}
