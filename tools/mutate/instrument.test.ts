import { describe, expect, it } from 'vitest';
import { Instrumented } from './instrument.ts';
import { Switches } from './switches.ts';

/** The mutants of a function's body, and what the function answers with none of them on, then with each. */
function tried(body: string, ...given: readonly unknown[]) {
  const { text, mutants } = new Instrumented('f.ts', `function f(a, b) {\n  ${body}\n}`, 1);
  const switches = new Switches();
  const f = new Function('mutants', `${text}; return f;`)(switches) as (...words: unknown[]) => unknown;
  const answer = (id: number) => {
    switches.active = id;
    switches.rounds = 100;
    return f(...given);
  };
  return {
    written: answer(0),
    mutants: mutants.map(({ id, change, text, line }) => ({ change, text, line, answer: answer(id) })),
  };
}

const answers = (body: string, ...given: readonly unknown[]) => {
  const { written, mutants } = tried(body, ...given);
  return [written, mutants.map(({ change, answer }) => [change, answer])];
};

describe('an instrumented file', () => {
  it('decides either way', () => {
    expect(answers('if (a) return 1; return 2;', true)).toEqual([
      1,
      [
        ['always true', 1],
        ['always false', 2],
      ],
    ]);
    expect(answers('return a ? 1 : 2;', false)).toEqual([
      2,
      [
        ['always true', 1],
        ['always false', 2],
      ],
    ]);
    expect(answers('return a.filter((x) => x > 1);', [1, 2])).toEqual([
      [2],
      [
        ['> becomes >=', [1, 2]],
        ['always true', [1, 2]],
        ['always false', []],
      ],
    ]);
  });

  it('leaves out each operand', () => {
    expect(answers('return a && b;', true, false)).toEqual([
      false,
      [
        ['left out of a && b', false],
        ['left out of a && b', true],
      ],
    ]);
    expect(answers('return a || b;', 1, 2)).toEqual([
      1,
      [
        ['left out of a || b', 2],
        ['left out of a || b', 1],
      ],
    ]);
    expect(answers('return a ?? b;', 1, 2)).toEqual([
      1,
      [
        ['left out of a ?? b', 2],
        ['left out of a ?? b', 1],
      ],
    ]);
    expect(answers('return [...a, ...b];', [1], [2])).toEqual([
      [1, 2],
      [
        ['left out', [2]],
        ['left out', [1]],
      ],
    ]);
  });

  it('turns round', () => {
    expect(answers('return a === b;', 1, 1)).toEqual([true, [['turned round', false]]]);
    expect(answers('return !a;', 1)).toEqual([false, [['turned round', true]]]);
    expect(answers('return [true];')).toEqual([[true], [['turned round', [false]]]]);
    expect(answers('return a + b;', 1, 2)).toEqual([3, [['+ becomes -', -1]]]);
  });

  it('removes statements, but none that nothing stands behind', () => {
    expect(answers('const all = []; all.push(a); return all;', 1)).toEqual([[1], [['removed', []]]]);
    expect(answers('{ return 1; }\n return 2;')).toEqual([1, [['removed', 2]]]);
    expect(answers('if (a) b.push(a); else b.pop(); return b.length;', 1, [0])).toEqual([2, expect.anything()]);
  });

  it('removes cases', () => {
    const body = 'let r = 0; switch (a) { case 1: r = 1; break; default: r = 2; } return r;';
    expect(answers(body, 1)[1]).toContainEqual(['case removed', 2]);
    expect(answers(body, 5)[1]).toContainEqual(['default removed', 0]);
  });

  it.each([
    ['if (a) return 1; return 2;', [true]],
    ['return a && b;', [true, false]],
    ['return a || b;', [1, 2]],
    ['return a ?? b;', [1, 2]],
    ['return [...a, ...b];', [[1], [2]]],
    ['return a === b;', [1, 1]],
    ['return !a;', [1]],
    ['return a + b;', [1, 2]],
    ['const all = []; all.push(a); return all;', [1]],
    ['let r = 0; switch (a) { case 1: r = 1; break; default: r = 2; } return r;', [1]],
  ] as const)('says of each mutant how the source would read: %s', (body, given) => {
    const source = `function f(a, b) { ${body} }`;
    const { mutants } = new Instrumented('f.ts', source, 1);
    const plainly = mutants.map(({ edit }) => {
      const edited = source.slice(0, edit.start) + edit.text.replace(' as never', '') + source.slice(edit.end);
      return new Function(`${edited}; return f;`)()(...given) as unknown;
    });
    expect(plainly).toEqual(tried(body, ...given).mutants.map(({ answer }) => answer));
  });

  it('ends loops that a mutant has made endless', () => {
    expect(() => tried('let n = 0; while (n < a) { n = n + 1; } return n;', 3)).toThrow('endless');
  });

  it('tells the source, its line, and leaves types alone', () => {
    const { mutants } = new Instrumented(
      'f.ts',
      'const f = (a: true | undefined): a is true =>\n  (a as true)  === true;',
      7,
    );
    expect(mutants).toMatchObject([
      { id: 7, file: 'f.ts', line: 2, change: 'turned round', text: 'true' },
      { id: 8, file: 'f.ts', line: 2, change: 'turned round', text: '(a as true) === true' },
    ]);
  });
});
