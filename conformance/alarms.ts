import { count } from './figure.ts';
import type { Measure } from './measure.ts';
import { Score } from './score.ts';

/** What Headwater tells of modules in which nothing is open. */
export const alarms: Measure = {
  name: 'alarms',
  title: 'False alarms',
  about:
    'Files whose modules DacFx resolves wholly, to the last column: whatever Headwater says there of syntax or names (`HW1…`, `HW2…`) is a false alarm. What it says of dynamic SQL, into which DacFx does not look, is counted beside it.',
  columns: [{ title: 'files without one', target: '100 %' }, { title: 'files with dynamic SQL that is not followed' }],
  async compare(project) {
    const bound = await project.bound;
    const open = new Set(bound.lines.flatMap(({ file, unresolved }) => (unresolved.length > 0 ? [file] : [])));
    const resolved = new Set(bound.lines.flatMap(({ file }) => (file && !open.has(file) ? [file] : [])));
    const told = new Map([...resolved].map((file) => [file, new Set<string>()]));
    const beside = new Set<string>();
    for (const { code, file, line, message } of project.lineage.diagnostics) {
      if (code.startsWith('HW3')) {
        if (resolved.has(file)) beside.add(file);
      } else told.get(file)?.add(`${code} in line ${line}: ${message}`);
    }
    const score = new Score();
    for (const [file, alarmsOfFile] of told) score.add(file, alarmsOfFile, new Set());
    return { figures: [score.exact, count(beside.size)], differences: score.differences };
  },
};
