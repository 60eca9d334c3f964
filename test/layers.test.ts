import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folder → what it may import. A row names only earlier rows: data flows one way. */
const allowed: Record<string, readonly string[]> = {
  text: [],
  contract: [],
  duckdb: [],
  settings: [],
  catalog: ['text'],
  parse: ['text'],
  bind: ['text', 'catalog', 'parse'],
  lineage: ['text', 'catalog', 'parse', 'bind'],
  sources: ['text', 'catalog', 'duckdb'],
  workspace: ['text', 'contract', 'catalog', 'lineage', 'duckdb'],
  import: ['text', 'contract', 'catalog', 'parse', 'bind', 'lineage', 'duckdb', 'sources', 'settings', 'workspace'],
  api: ['contract', 'settings', 'workspace', 'import'],
  cli: [
    'text',
    'contract',
    'catalog',
    'parse',
    'bind',
    'lineage',
    'duckdb',
    'sources',
    'settings',
    'workspace',
    'import',
    'api',
  ],
};

/** Rooms that compute and touch nothing else, and the packages that they may use: none, or what only computes too. */
const pure: Record<string, readonly string[]> = {
  text: [],
  contract: [],
  catalog: [],
  parse: [],
  bind: [],
  // And what loads the two where they are needed.
  lineage: ['slimdom', 'fontoxpath', 'node:module'],
};

/**
 * The steps inside of lineage/, each with those that its code may use; the files beside these folders use all of them. Types may look
 * ahead: who calls hands over what it is.
 */
const steps: Record<string, readonly string[]> = {
  constant: [],
  flow: ['constant'],
  call: ['constant', 'flow'],
  dynamic: ['constant', 'flow', 'call'],
};

/** The files directly in src/ are the published subpaths. */
const entries: Record<string, readonly string[]> = {
  'tsql.ts': ['text', 'parse'],
  'lineage.ts': ['text', 'catalog', 'parse', 'bind', 'lineage'],
};

const isCode = (file: string) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file);
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter(isCode);

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from\s+|import\s+|import\(|new URL\()\s*'([^']+)'/g)].map((match) => match[1]!);
}

/** What a file imports that is there when it runs. */
function codeImportsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/import (?!type )(?:\{([^}]*)\}|[^'{]*) from '([^']+)'/g)]
    .filter(([, names]) => names === undefined || !names.split(',').every((name) => /^\s*(?:type |$)/.test(name)))
    .map((match) => match[2]!);
}

const roomOf = (file: string) => relative(join(root, 'src'), file).split('/')[0]!;

describe('the layers', () => {
  const rows = Object.keys(allowed);
  const files = filesIn('src');

  it('has a row for every folder of src/, and a folder for every row', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name);
    expect(rows.toSorted()).toEqual(folders.toSorted());
  });

  it('names only earlier rows', () => {
    for (const [at, row] of rows.entries()) {
      for (const target of allowed[row]!) expect(rows.slice(0, at), `${row} may import ${target}`).toContain(target);
    }
  });

  it('sees files in every folder', () => {
    for (const row of rows) expect(files.filter((f) => roomOf(join(root, f)) === row).length, row).toBeGreaterThan(0);
  });

  it('is kept by every import of src/', () => {
    const broken: string[] = [];
    for (const file of files) {
      const room = roomOf(join(root, file));
      const may = entries[room] ?? [room, ...(allowed[room] ?? [])];
      for (const target of importsOf(file)) {
        if (!target.startsWith('.')) {
          if (target.startsWith('@duckdb/') && room !== 'duckdb') broken.push(`${file} imports ${target}`);
          if (pure[room] && !pure[room].includes(target)) broken.push(`${file} imports ${target}`);
          continue;
        }
        const to = resolve(join(root, dirname(file)), target);
        if (!to.startsWith(join(root, 'src'))) continue;
        if (!may.includes(roomOf(to))) broken.push(`${file} imports ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('is kept by the steps inside of lineage/', () => {
    const broken: string[] = [];
    let imports = 0;
    for (const [step, may] of Object.entries(steps)) {
      for (const file of filesIn(`src/lineage/${step}`)) {
        for (const target of codeImportsOf(file).filter((one) => one.startsWith('.'))) {
          const to = relative(join(root, 'src/lineage'), resolve(join(root, dirname(file)), target));
          if (to.startsWith('..')) continue;
          imports++;
          if (![step, ...may].some((folder) => to.startsWith(`${folder}/`))) broken.push(`${file} imports ${target}`);
        }
      }
    }
    expect(imports).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });

  it('lets the web app import nothing of the server but the contract', () => {
    const web = filesIn('web').filter((f) => !f.includes('node_modules'));
    expect(web.length).toBeGreaterThan(0);
    const broken = web.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(root, resolve(join(root, dirname(file)), target)))
        .filter((to) => to.startsWith('src/') && !to.startsWith('src/contract/'))
        .map((to) => `${file} imports ${to}`),
    );
    expect(broken).toEqual([]);
  });
});
