import { objectName } from '../src/lineage/report.ts';
import { type LineageCase, traceCase } from './lineage-case.ts';

/** The footer of an agreement case: for each module and what it uses, who says so, and why the other does not. */
export function agreementOf(written: LineageCase): string[] {
  const { lineage, catalog } = traceCase(written);
  const nameOf = new Map(lineage.objects.map((object) => [object.id, objectName(object, catalog)]));
  return (lineage.agreement ?? [])
    .map(({ module, object, state, reason }) => {
      const why = reason === undefined ? '' : ` (${reason})`;
      return `${nameOf.get(module)}: ${nameOf.get(object)}: ${state}${why}`;
    })
    .toSorted();
}
