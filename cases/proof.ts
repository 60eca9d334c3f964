import type { Evidence } from '../src/lineage/flow/edges.ts';
import { withBrackets } from './bracketed.ts';
import type { TracedCase } from './lineage-case.ts';
import { withComments, withFlippedCase, withWindowsLineEnds } from './metamorphic.ts';

/** Changes of a case's text that must leave its lineage as it is. */
export const changesOfText: readonly (readonly [what: string, change: (sql: string) => string])[] = [
  ['comments are put in', withComments],
  ['the case of letters is flipped', withFlippedCase],
  ['names are bracketed', withBrackets],
  ['lines end as on Windows', withWindowsLineEnds],
];

/** What must stay the same under such a change: all but the case of names that only the SQL knows. */
export const meaning = ({ lines }: TracedCase): string[] =>
  lines
    .map((line) => line.toLowerCase())
    .filter((line) => !/^hw\d/.test(line))
    .toSorted();

/** What flows where, however it was found out. */
export const flows = (traced: TracedCase): string[] =>
  [
    ...new Set(
      meaning(traced).flatMap((line) => (line.includes('sp_executesql') ? [] : line.replace(/ \[[a-z_, ]*\]$/, ''))),
    ),
  ].toSorted();

/** Statements that give a table another name: RENAME OBJECT, and EXECUTE of sp_rename, which writes nothing else. */
const renames = new Set(['RENAME OBJECT', 'EXECUTE']);

/** The edges whose evidence does not point at text that proves them, in words: none. */
export function unprovenEdges({ lineage: { objects, edges, columnEdges } }: TracedCase): string[] {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const textOf = ({ module, start, end }: Evidence) => byId.get(module)!.definition!.text.slice(start, end);
  const wrong: string[] = [];
  for (const { evidence, from, to, kind, origins } of edges) {
    const object = byId.get(kind === 'read' ? from : to)!;
    // What was read or written under another name, and what gives it this one, prove the edge together.
    const renamed = kind !== 'call' && evidence.some(({ statement }) => renames.has(statement));
    for (const { module, start, end, line } of evidence) {
      const text = byId.get(module)!.definition!.text;
      const says = (what: string) => wrong.push(`${kind} ${object.name}: ${what} [${start}, ${end})`);
      if (end <= start || end > text.length) says('no text');
      if (line !== text.slice(0, start).split('\n').length) says(`not in line ${line}`);
      const words = text.slice(start, end).toLowerCase();
      if (!origins.includes('parsed') || renamed || namePattern(object.name).test(words)) continue;
      says(`no name in "${words}"`);
    }
    if (renamed && !evidence.some((place) => namePattern(object.name).test(textOf(place).toLowerCase())))
      wrong.push(`${kind} ${object.name}: no name`);
  }
  for (const { evidence, to, manual } of columnEdges) {
    if (evidence.length === 0 && !manual) wrong.push(`${to.column}: no evidence`);
  }
  return wrong;
}

/** The name itself, `inserted` and `deleted` for a trigger's table, or a synonym or a variable of sqlcmd, whatever it is called. */
function namePattern(name: string): RegExp {
  const words = name.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${words}|inserted|deleted|syn|\\$\\(`);
}
