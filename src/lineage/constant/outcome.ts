// How a condition can come out. SQL knows three ways: of NULL a comparison is neither true nor false, and NOT leaves it so.
// https://learn.microsoft.com/sql/t-sql/language-elements/null-and-unknown-transact-sql

/** A set of `yes`, `no` and `neither`. */
export type Outcomes = number;

export const yes: Outcomes = 1;
export const no: Outcomes = 2;
export const neither: Outcomes = 4;
/** Nothing is known of it. */
export const any: Outcomes = yes | no | neither;

export function outcomeOf(truth: boolean): Outcomes {
  return truth ? yes : no;
}

export function negated(outcomes: Outcomes, not = true): Outcomes {
  if (!not) return outcomes;
  return (outcomes & neither) | (outcomes & yes ? no : 0) | (outcomes & no ? yes : 0);
}

export function both(a: Outcomes, b: Outcomes): Outcomes {
  const open = (one: Outcomes, other: Outcomes) => (one & neither && other & (yes | neither) ? neither : 0);
  return (a & b & yes) | ((a | b) & no) | open(a, b) | open(b, a);
}

export function either(a: Outcomes, b: Outcomes): Outcomes {
  return negated(both(negated(a), negated(b)));
}

/** Whether a condition holds; what is neither true nor false does not. Undefined where it can come out both ways. */
export function holding(outcomes: Outcomes): boolean | undefined {
  return outcomes === yes ? true : outcomes & yes ? undefined : false;
}
