import { objectName } from '../src/lineage/report.ts';
import { type LineageCase, traceCase } from './lineage-case.ts';

/** The footer of a coverage case: how much of each module was understood, and why there is no edge where there is none. */
export function coverageOf(written: LineageCase): string[] {
  const { lineage, catalog } = traceCase(written);
  const nameOf = new Map(lineage.objects.map((object) => [object.id, objectName(object, catalog)]));
  return lineage.coverage
    .map(({ module, understood, statements, moving, lost, empty }) => {
      const why = empty === undefined ? '' : `; no edge: ${empty}`;
      return `${nameOf.get(module)}: ${understood}; statements ${statements}, moving ${moving}, lost ${lost}${why}`;
    })
    .toSorted();
}
