import { hasHole } from '../../bind/partly-known.ts';
import { decided, splitWorld } from '../constant/condition.ts';
import type { Folding } from '../constant/fold.ts';
import { KnownNodes } from '../constant/known-nodes.ts';
import { foldSubquery, rowsOfQuery } from '../constant/query.ts';
import { Text } from '../constant/text.ts';
import type { TracedText } from '../flow/traced-text.ts';
import type { Tracer } from '../tracer.ts';

/** How expressions of a text are folded: what is constant in them, with what the module that runs it knows. */
export function foldingOf(text: TracedText, types: ReadonlyMap<string, string>, tracer: Tracer): Folding {
  return {
    source: text.source,
    known: knownNodesOf(text),
    locate: (span) => text.locate(span),
    keyOf: (name) => tracer.estate.names.key(name),
    typeOf: (variable) => types.get(variable),
    typeOfColumn: (name) => text.typeOfColumn(name),
    system: (written) => systemValue(written, text, tracer),
    rows: rowsOfQuery,
    subquery: foldSubquery,
    decided,
    split: splitWorld,
  };
}

function knownNodesOf(text: Pick<TracedText, 'source' | 'locate'>): KnownNodes {
  return new KnownNodes(text.source, (span) => Text.from(text.locate(span)).readable);
}

/** What the system's functions say of the module that runs. */
function systemValue(written: string, { defaults }: TracedText, { module }: Tracer): Text | undefined {
  switch (written.replace(/\/\*.*?\*\/|\s+/g, '').toUpperCase()) {
    case 'DB_NAME()':
    case 'DB_NAME(DB_ID())':
      if (hasHole(defaults.database)) return Text.hole('DB_NAME()');
      return defaults.database === '' ? Text.hole('DB_NAME()', 'here') : Text.known(defaults.database);
    case 'OBJECT_NAME(@@PROCID)':
      return module.type === 'Script' ? undefined : Text.known(module.name);
    case 'OBJECT_SCHEMA_NAME(@@PROCID)':
      return module.type === 'Script' ? undefined : Text.known(module.schema);
    default:
      return undefined;
  }
}
