// What many ways have in common.
import { isKnown, type Piece, Text } from './text.ts';
import { type Constant, constantKey } from './value.ts';
import { cursorKey, rowsKey, World } from './world.ts';

/**
 * One world for all of many: a loop that goes round an unknown number of times. A text that only grew keeps its beginning and
 * one round of what was put behind it; what else differs is unknown.
 */
export function generalised(first: World, others: readonly World[]): World {
  const variables = new Map<string, Constant>();
  for (const [name, value] of first.variables) {
    const values = others.map((world) => world.variables.get(name));
    if (!values.every((one) => one !== undefined)) continue;
    variables.set(
      name,
      values.reduce((a, b) => inCommon(a, b, name), value),
    );
  }
  const tables = sameIn(first, others, (world) => world.tables, rowsKey);
  const cursors = sameIn(first, others, (world) => world.cursors, cursorKey);
  return new World({ variables, tables, cursors });
}

/** What all worlds agree on. */
function sameIn<Value>(
  first: World,
  others: readonly World[],
  partOf: (world: World) => ReadonlyMap<string, Value>,
  keyOf: (value: Value) => string,
): Map<string, Value> {
  const isSame = ([name, value]: readonly [string, Value]) =>
    others.every((world) => {
      const other = partOf(world).get(name);
      return other !== undefined && keyOf(other) === keyOf(value);
    });
  return new Map([...partOf(first)].filter(isSame));
}

function inCommon(a: Constant, b: Constant, name: string): Constant {
  if (constantKey(a) === constantKey(b)) return a;
  if (a.kind === 'text' && b.kind === 'text') {
    const longer = begins(once(a), b) ? b : begins(once(b), a) ? a : undefined;
    // A round more of what is already repeated is that.
    if (longer) return [a, b].find(repeats) ?? longer.followedBy(Text.hole(name, 'more'));
  }
  return Text.hole(name, isWords(a) || isWords(b) ? 'text' : 'value');
}

const isWords = (constant: Constant): boolean => constant.kind === 'text' && constant.onlyHole?.holds !== 'value';

const isMore = (piece: Piece | undefined): boolean => piece !== undefined && !isKnown(piece) && piece.holds === 'more';

const repeats = (text: Text): boolean => isMore(text.pieces.at(-1));

/** The text without its being repeated. */
function once(text: Text): Text {
  return repeats(text) ? Text.from(text.pieces.slice(0, -1)) : text;
}

/** Whether a text begins as another one does. */
function begins(beginning: Text, text: Text): boolean {
  return Text.from(text.pieces.slice(0, beginning.pieces.length)).key === beginning.key;
}
