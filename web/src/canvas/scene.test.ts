import { describe, expect, it } from 'vitest';
import type { ObjectSummary } from '../../../src/contract/explore.ts';
import { config } from '../config.ts';
import { buildEstate } from '../graph/estate.ts';
import { initialView } from '../url/view-state.ts';
import { buildScene, type Focus } from './scene.ts';

function estateOf(count: number) {
  const objects = Array.from(
    { length: count },
    (_, at): ObjectSummary => ({
      id: String(at),
      database: '',
      schema: at % 2 === 0 ? 'stg' : 'dw',
      name: `T${at}`,
      type: 'Table',
      parsed: true,
      inputs: 0,
      outputs: 0,
    }),
  );
  const edges = objects.slice(1).map((object, at) => ({
    from: String(at),
    to: object.id,
    kind: 'read' as const,
    origins: ['parsed' as const],
  }));
  return buildEstate({ snapshot: null, objects, edges });
}

describe('the scene', () => {
  it('is every object of a small estate', () => {
    const scene = buildScene(estateOf(10), initialView, null);
    expect(scene).toMatchObject({ kind: 'objects', hidden: 0, focused: false, levels: null });
  });

  it('is the schemas of an estate that is too big, until everything is asked for or the filters narrow it', () => {
    const estate = estateOf(config.objectsInOnePicture + 2);
    const filters = { ...initialView.filters, schemas: ['dw'] };
    expect(buildScene(estate, initialView, null).kind).toBe('schemas');
    expect(buildScene(estate, { ...initialView, everything: true }, null).kind).toBe('objects');
    expect(buildScene(estate, { ...initialView, filters }, null).kind).toBe('objects');
  });

  it('is what a trace found, by levels; filters hide all of it but the start', () => {
    const estate = estateOf(6);
    const objects = estate.objects.slice(0, 3).map((object, at) => ({ ...object, level: at - 1 }));
    const focus: Focus = { objects, edges: estate.edges.slice(0, 2), anchors: ['1'] };
    const scene = buildScene(estate, { ...initialView, filters: { ...initialView.filters, schemas: ['stg'] } }, focus);
    if (scene.kind !== 'objects') throw new Error(scene.kind);
    expect(scene.objects.map((object) => object.id).sort()).toEqual(['0', '1', '2']);
    expect([...scene.levels!]).toEqual([
      ['0', -1],
      ['1', 0],
      ['2', 1],
    ]);
  });
});
