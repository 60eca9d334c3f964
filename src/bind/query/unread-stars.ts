import type { QueryExpression, SelectStar } from '../../parse/tree/query.ts';

/** The stars of a query of which nothing matters but whether it has rows. What EXCEPT or INTERSECT compares does matter. */
export function unreadStars(query: QueryExpression): SelectStar[] {
  const stars: SelectStar[] = [];
  const left = [query];
  for (let at = left.pop(); at; at = left.pop()) {
    if (at.kind === 'ParenthesizedQuery') left.push(at.query);
    else if (at.kind === 'QuerySpecification') {
      for (const element of at.selectList) if (element.kind === 'SelectStar') stars.push(element);
    } else if (at.operator === 'UNION' || at.operator === 'UNION ALL') left.push(at.left, at.right);
  }
  return stars;
}
