import { describe, expect, it } from 'vitest';
import type { CatalogObject } from '../catalog/catalog.ts';
import type { ModuleFindings, ModuleShape } from './findings.ts';
import { TracedModules } from './traced-modules.ts';

describe('modules that use each other', () => {
  it('are traced once each, what is used before who uses it', () => {
    const { groups } = traced({ A: 'B C', B: 'C', C: '' });
    expect(groups).toEqual(['C', 'B', 'A']);
  });

  it('are told together where they do so in a circle, and each knows what all give', () => {
    const { groups, reached } = traced({ A: 'B', B: 'C', C: 'A D', D: '' });
    expect(groups).toEqual(['D', 'C B A']);
    expect(reached('C')).toBe('A B C D');
  });

  it('may be a chain of any length: nobody goes without what it uses', () => {
    const { groups, reached, givenUp, brokenOff } = traced(chain(450));
    expect(groups).toHaveLength(450);
    expect(givenUp).toEqual([]);
    expect(brokenOff()).toBe(4);
    expect(reached('M0').split(' ')).toHaveLength(450);
  });

  it('may be a circle of hundreds; of a longer one some are given up, and told by themselves', () => {
    expect(traced({ ...chain(200), M199: 'M0' }).givenUp).toEqual([]);
    const { groups, givenUp } = traced({ ...chain(600), M599: 'M0' });
    expect(givenUp.length).toBeGreaterThan(0);
    expect(groups).toEqual(expect.arrayContaining(givenUp));
    expect(groups.flatMap((group) => group.split(' '))).toHaveLength(600);
  });

  it('may be a long chain behind a circle of hundreds: the chain costs nobody', () => {
    const { givenUp } = traced({ ...chain(200), M199: 'M0', ...chain(300, 'N') });
    expect(givenUp).toEqual([]);
  });

  it('are a circle by themselves where one of them waits for a long chain', () => {
    const { groups } = traced({ ...chain(150), A: 'B M0', B: 'A' }, { asked: ['A'] });
    expect(groups.filter((group) => group.includes(' '))).toEqual(['B A']);
  });

  it('are traced from the start where a circle is broken off when it is traced again', () => {
    const { groups, reached } = traced({ U: 'A', A: 'B', B: 'A', C: 'A' }, { tooDeep: { module: 'B', time: 2 } });
    expect(groups).toEqual(['B A', 'U', 'C']);
    expect(reached('C')).toBe('A B C');
  });

  it('may be a circle of which nobody else is waiting that is broken off when it is traced again', () => {
    const { groups } = traced({ A: 'B', B: 'A' }, { tooDeep: { module: 'B', time: 2 }, asked: ['A'] });
    expect(groups).toEqual(['B A']);
  });

  it('are not traced where they are known already, though it is only by asking', () => {
    expect(traced({ A: 'B', B: 'C', C: '' }, { known: ['B'] }).groups).toEqual(['A', 'C']);
    expect(traced({ A: 'B', B: 'C', C: '' }, { tracesWhenAsked: true }).groups).toEqual(['C', 'B', 'A']);
  });

  it('are broken off by nothing but depth', () => {
    const uses = { A: 'B', B: '' };
    expect(() => traced(uses, { fails: new Error('Out of disk') })).toThrow('Out of disk');
  });
});

interface Troubles {
  /** Only these are asked for. */
  readonly asked?: readonly string[];
  /** Modules that are traced elsewhere. */
  readonly known?: readonly string[];
  /** Whoever asks elsewhere has the module traced here meanwhile. */
  readonly tracesWhenAsked?: boolean;
  /** The stack is full when this module is traced for so many times. */
  readonly tooDeep?: { readonly module: string; readonly time: number };
  /** Thrown where B is traced. */
  readonly fails?: Error;
}

/** Traces modules; by name, those that each uses. What each gives are the names of all that it knows of. */
function traced(
  uses: Readonly<Record<string, string>>,
  { asked, known, tracesWhenAsked, tooDeep, fails }: Troubles = {},
) {
  const objects = new Map(Object.keys(uses).map((name) => [name, { id: name, type: 'View' } as CatalogObject]));
  const groups: string[] = [];
  const givenUp: string[] = [];
  const times = new Map<string, number>();
  const given = new Map<string, readonly string[]>();
  let broken = 0;
  let open = 0;
  const askedElsewhere = new Set<CatalogObject>();
  const find = (module: CatalogObject, names: readonly string[]) => {
    const shape = { columns: names.map((name) => ({ name })), summary: undefined } as unknown as ModuleShape;
    return { module, shape } as ModuleFindings;
  };
  const traceOne = (module: CatalogObject) => {
    const time = (times.get(module.id) ?? 0) + 1;
    times.set(module.id, time);
    if (fails && module.id === 'B') throw fails;
    if (tooDeep?.module === module.id && tooDeep.time === time) {
      throw new RangeError('Maximum call stack size exceeded');
    }
    const names = new Set([module.id]);
    for (const used of uses[module.id]!.split(' ').filter(Boolean)) {
      for (const { name } of modules.shapeOf(objects.get(used)!)?.columns ?? []) names.add(name);
    }
    return find(module, [...names].toSorted());
  };
  const modules: TracedModules = new TracedModules([...objects.values()], {
    follows: 'data',
    trace(module) {
      open++;
      try {
        return traceOne(module);
      } catch (error) {
        if (open === 1) broken++;
        throw error;
      } finally {
        open--;
      }
    },
    onFound(findings) {
      groups.push(findings.map(({ module }) => module.id).join(' '));
      for (const { module, shape } of findings)
        given.set(
          module.id,
          shape.columns!.map(({ name }) => name),
        );
    },
    knownShape(module) {
      if (known?.includes(module.id)) return find(module, [module.id]).shape;
      if (tracesWhenAsked && !askedElsewhere.has(module)) {
        askedElsewhere.add(module);
        modules.shapeOf(module);
      }
      return undefined;
    },
    bytesOf: (_, shape) => Buffer.from(JSON.stringify(shape)),
    tooDeep(module) {
      givenUp.push(module.id);
      return find(module, [module.id]);
    },
  });
  for (const name of asked ?? objects.keys()) modules.trace(objects.get(name)!);
  return { groups, givenUp, brokenOff: () => broken, reached: (name: string) => given.get(name)!.join(' ') };
}

/** A module for each number, which uses the next one. */
function chain(length: number, letter = 'M'): Record<string, string> {
  const name = (i: number) => `${letter}${i}`;
  return Object.fromEntries(Array.from({ length }, (_, i) => [name(i), i + 1 < length ? name(i + 1) : '']));
}
