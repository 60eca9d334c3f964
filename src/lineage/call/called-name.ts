import type { BoundExecute } from '../../bind/bound/statement.ts';
import { isPartlyKnown } from '../../bind/partly-known.ts';
import { onOneLine } from '../../text/word.ts';
import { Text } from '../constant/text.ts';
import type { Tracer } from '../tracer.ts';

/** A name behind EXEC, with nothing behind it but arguments. */
const name =
  /^(?:exec(?:ute)? )?(?:@\w+ ?= ?)?(?!exec(?:ute)?(?: |$))((?:\[[^\]]*\]|"[^"]*"|\{[^}]*\}|[^\s([{"])+)(?= |$)/i;

const longest = 60;

/** What a call calls, for people: `dbo.P`, in dynamic SQL with what the script writes in the holes; of a text its beginning. */
export function calledName({ target, ...statement }: BoundExecute, { estate, text }: Tracer): string {
  if (target.kind === 'procedure' && !isPartlyKnown(target.object)) {
    const { object } = target;
    return object.name.startsWith('#') ? object.name : estate.names.display(object);
  }
  const words = onOneLine(Text.from(text.locate(statement)).readable.trim());
  const called = name.exec(words)?.[1];
  if (called !== undefined) return called;
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
