// How far Headwater and Microsoft's own parser and binder agree on folders of .sql files: `npm run conformance -- FOLDER…`.
import { Command, InvalidArgumentError } from 'commander';
import { alarms } from './alarms.ts';
import { columns } from './columns.ts';
import { differenceText } from './difference-text.ts';
import { conformanceDocument } from './document.ts';
import { edges } from './edges.ts';
import { facts } from './facts.ts';
import { figureText } from './figure.ts';
import { Headwater } from './headwater.ts';
import type { Comparison, Measure } from './measure.ts';
import { mutants } from './mutants.ts';
import { wholeNumber } from './option.ts';
import { hasDotnet, Oracle } from './oracle.ts';
import { outputs } from './outputs.ts';
import { Project } from './project.ts';
import { readReasons } from './reasons.ts';
import { references } from './references.ts';
import { type Results, resultsTable } from './results.ts';
import { speed } from './speed.ts';
import { alignedTable } from './table.ts';

const measures: readonly Measure[] = [facts, mutants, edges, columns, outputs, references, alarms, speed];

interface Options {
  readonly only?: readonly Measure[];
  readonly show: number;
  readonly markdown?: boolean;
}

const command = new Command('npm run conformance --')
  .description("Compare Headwater with Microsoft's own parser and binder on folders of .sql files.")
  .argument('<folders...>', 'each is one database')
  .option('--only <measures>', measures.map(({ name }) => name).join(', '), measuresNamed)
  .option('--show <count>', 'print so many differences of each measure and folder', wholeNumber, 0)
  .option('--markdown', 'print docs/conformance.md, every difference with its reason')
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
await command.action(compareFolders).parseAsync();

async function compareFolders(folders: string[], { only = measures, show, markdown }: Options): Promise<void> {
  if (!hasDotnet()) {
    console.error(
      'The conformance run needs the .NET SDK: there is no dotnet on the path. Headwater itself does not need it.',
    );
    process.exitCode = 2;
    return;
  }
  const oracle = Oracle.build();
  const headwater = await Headwater.load();
  const found = only.map((measure) => ({ measure, projects: [] as { name: string; comparison: Comparison }[] }));
  for (const folder of folders) {
    const project = Project.open(folder, headwater, oracle);
    for (const { measure, projects } of found) {
      const comparison = await measure.compare(project);
      console.error(progress(measure, project, comparison));
      projects.push({ name: project.name, comparison });
      printDifferences(measure, project, comparison, show);
    }
  }
  console.log(markdown ? conformanceDocument(found, readReasons()).trimEnd() : tables(found));
}

function progress({ name, columns }: Measure, project: Project, { figures }: Comparison): string {
  const said = figures.map((figure, i) => `${columns[i]!.title} ${figureText(figure)}`);
  return `${project.name} ${name}: ${said.join(', ')}`;
}

function printDifferences({ name }: Measure, project: Project, { differences }: Comparison, show: number): void {
  for (const difference of differences.slice(0, show)) {
    console.log(`${project.name} ${name}: ${differenceText(difference)}`);
  }
}

function tables(found: readonly Results[]): string {
  return found.map((results) => `${results.measure.title}\n${alignedTable(resultsTable(results))}\n`).join('\n');
}

function measuresNamed(text: string): Measure[] {
  return text.split(',').map((word) => {
    const found = measures.find(({ name }) => name === word.trim());
    if (!found) throw new InvalidArgumentError(`It must be some of ${measures.map(({ name }) => name).join(', ')}.`);
    return found;
  });
}
