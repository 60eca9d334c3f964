import { figureText, sum } from './figure.ts';
import type { Comparison, Measure } from './measure.ts';
import type { Table } from './table.ts';

/** What one measure found, project by project. */
export interface Results {
  readonly measure: Measure;
  readonly projects: readonly { readonly name: string; readonly comparison: Comparison }[];
}

/** A row for each project, then all of them together, then what is aimed at. */
export function resultsTable({ measure, projects }: Results): Table {
  const { columns } = measure;
  const rows = projects.map(({ name, comparison }) => [name, ...comparison.figures.map(figureText)]);
  if (projects.length > 1) {
    const totals = columns.map((_, i) => projects.map(({ comparison }) => comparison.figures[i]!).reduce(sum));
    rows.push(['all', ...totals.map(figureText)]);
  }
  if (columns.some(({ target }) => target)) rows.push(['target', ...columns.map(({ target }) => target ?? '')]);
  return { header: ['project', ...columns.map(({ title }) => title)], rows };
}
