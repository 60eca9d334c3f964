/**
 * The parts under which a procedure is kept. A temporary one has its name alone, whatever database stands in front of it; of a
 * group of procedures the first is the object of the name, the others are objects of their own: `dbo.p;2` is `dbo.[p;2]`.
 */
export function procedureParts(parts: readonly string[], number = 1): readonly string[] {
  const last = parts.at(-1) ?? '';
  const name = number > 1 ? `${last};${number}` : last;
  return last.startsWith('#') ? [name] : [...parts.slice(0, -1), name];
}
