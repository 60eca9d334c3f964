import type { BoundArgument } from '../../bind/bound/statement.ts';

/** The argument that is passed by name, else the one at a position before which none is named. */
export function argumentOf(
  values: readonly BoundArgument[],
  names: readonly string[],
  position: number,
): BoundArgument | undefined {
  const named = values.find(({ name }) => name !== undefined && names.includes(name.toLowerCase()));
  return named ?? (values[position]?.name === undefined ? values[position] : undefined);
}
