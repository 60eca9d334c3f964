// Clones public database projects at the commits of projects.json and writes out their .sql files, one folder a project:
// `npm run conformance:projects -- OUT [NAME…]`. Their SQL belongs to their authors: measure with it, never copy it.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { decodeText } from '../src/tsql.ts';
import { isBuilt } from './project-file.ts';
import { readProjects } from './public-project.ts';
import { cloned, mirrored, type Repository } from './repository.ts';

await new Command('npm run conformance:projects --')
  .description('Write out the .sql files of public projects, one folder a project.')
  .argument('<out>', 'folder for them')
  .argument('[names...]', 'projects of conformance/projects.json; all where none is named')
  .option('--mirror <folder>', 'bare repositories OWNER+NAME/repo to use in place of clones from GitHub')
  .action(writeProjects)
  .parseAsync();

async function writeProjects(out: string, names: string[], { mirror }: { readonly mirror?: string }): Promise<void> {
  const projects = readProjects();
  const wanted = names.length > 0 ? names : Object.keys(projects);
  for (const name of wanted) {
    const project = projects[name];
    if (!project) throw new Error(`projects.json has no ${name}; it has ${Object.keys(projects).join(', ')}.`);
    const repository = mirror ? mirrored(mirror, project) : await cloned(project);
    try {
      const written = await writeSql(join(out, name), project.path, repository);
      console.log(`${name}: ${written} .sql files`);
    } finally {
      await repository.close();
    }
  }
}

/** The .sql files below a folder, or those that a .sqlproj builds, as UTF-8. */
async function writeSql(target: string, path: string, repository: Repository): Promise<number> {
  const project = path.endsWith('.sqlproj');
  const slash = path.lastIndexOf('/');
  const folder = project ? path.slice(0, Math.max(slash, 0)) : path;
  const prefix = folder === '' ? '' : `${folder}/`;
  const built = project ? isBuilt(decodeText(await repository.read(path))) : () => true;
  const paths = (await repository.paths(prefix)).filter((file) => file.toLowerCase().endsWith('.sql'));
  const wanted = paths.map((file) => file.slice(prefix.length)).filter(built);
  await rm(target, { recursive: true, force: true });
  for (const file of wanted) {
    const to = join(target, file);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, decodeText(await repository.read(prefix + file)));
  }
  return wanted.length;
}
