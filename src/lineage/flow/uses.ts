import type { BoundModule } from '../../bind/bound/module.ts';
import { hasHole, isPartlyKnown } from '../../bind/partly-known.ts';
import type { Filled } from '../dynamic/filled-text.ts';
import type { Tracer } from '../tracer.ts';
import type { Reference } from './edges.ts';
import { madeHere } from './made-table.ts';

/** Writes down what a bound text reads, writes and calls, and every name in it. */
export function addUses(bound: BoundModule, tracer: Tracer, filled?: Filled): void {
  const { module, estate, text } = tracer;
  const ledger = estate.ledgers.of(module);
  // Names are asked for alone where nobody follows the data.
  const uses = estate.follows === 'data' ? bound.uses : [];
  for (const use of uses) {
    const { object, kind, statement, passedOn } = use;
    if (filled && isPartlyKnown(object)) continue;
    const evidence = tracer.evidence(use, statement);
    const origin = passedOn ? 'dynamic' : text.origin;
    if (kind === 'read') {
      ledger.objects.add('read', object, module, origin, evidence);
      for (const made of madeHere(tracer.state.made, object)) made.readAt(evidence);
    } else ledger.objects.add(kind, module, object, origin, evidence);
  }
  for (const { object, column, access, star, passedOn, start, end } of bound.references) {
    if (filled && (isPartlyKnown(object) || (column !== undefined && hasHole(column)))) continue;
    const place = text.place({ start, end });
    const { file, source } = place.home;
    const reference: Reference = {
      module: place.home.module.id,
      object: object.id,
      column,
      file,
      start: place.start,
      end: place.end,
      line: source.positionAt(place.start).line,
      access,
      origin: passedOn || text.origin === 'dynamic' ? 'dynamic' : 'parsed',
      via: star ? 'star' : undefined,
    };
    if (filled) ledger.referenceOfText(reference);
    else ledger.references.push(reference);
  }
}
