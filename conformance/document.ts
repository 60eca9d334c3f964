import { differenceText } from './difference-text.ts';
import { type Reason, reasonOf } from './reasons.ts';
import { type Results, resultsTable } from './results.ts';
import { markdownTable } from './table.ts';

const beginning = `# Compared with Microsoft's own parser and binder

How far Headwater and Microsoft's tools say the same of real code bases. The oracle in [conformance/oracle](../conformance/oracle)
asks ScriptDom, the parser inside SQL Server's tools, and DacFx, the model that database projects are built with; the files beside
it ask Headwater the same and compare. This page is what the command prints:

\`\`\`sh
npm run conformance:projects -- /tmp/projects                 # clones the public projects of conformance/projects.json
npm run -s conformance -- --markdown /tmp/projects/* > docs/conformance.md
npm run conformance -- --show 20 --only edges,columns FOLDER   # any folder of .sql files, with its first 20 differences
npm run conformance:random -- /tmp/random --seed 7             # 1,000 procedures that nobody wrote, to compare on as well
\`\`\`

It needs the .NET SDK, which nothing else here does; the program is built once into a cache. Without .NET the command says so and
exits 2. The projects' SQL belongs to their authors: it is measured with, never copied. Reasons stand in
[conformance/reasons.json](../conformance/reasons.json).
`;

/** docs/conformance.md: the tables, then every difference that remains, by its reason. */
export function conformanceDocument(all: readonly Results[], reasons: readonly Reason[]): string {
  const sections = all.map((results) => {
    const { title, about } = results.measure;
    return `## ${title}\n\n${about}\n\n${markdownTable(resultsTable(results))}\n`;
  });
  const remaining = all.map((results) => remainingDifferences(results, reasons)).filter((text) => text !== '');
  const end = remaining.length > 0 ? remaining.join('\n') : 'None.\n';
  return [beginning, ...sections, '## What differs, and why\n', end].join('\n');
}

const unexplained = 'Not explained yet';

function remainingDifferences({ measure, projects }: Results, reasons: readonly Reason[]): string {
  const byReason = new Map<string, string[]>();
  for (const { name, comparison } of projects) {
    for (const difference of comparison.differences) {
      const reason = reasonOf(reasons, measure.name, name, difference) ?? unexplained;
      const lines = byReason.get(reason) ?? [];
      lines.push(`- ${name}: ${code(differenceText(difference))}`);
      byReason.set(reason, lines);
    }
  }
  if (byReason.size === 0) return '';
  const groups = [...byReason].toSorted(([a], [b]) => Number(a === unexplained) - Number(b === unexplained));
  return [
    `### ${measure.title}\n`,
    ...groups.map(([reason, lines]) => `**${reason}** (${lines.length})\n\n${lines.join('\n')}\n`),
  ].join('\n');
}

/** On one line, with the fence that the text itself does not have. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}
