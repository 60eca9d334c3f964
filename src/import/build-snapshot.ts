import { readFile } from 'node:fs/promises';
import { declareScripts } from '../bind/declare.ts';
import type { CatalogData } from '../catalog/catalog.ts';
import { traceLineage } from '../lineage/lineage.ts';
import { decodeText, Source } from '../text/source.ts';
import { writeSnapshot } from '../workspace/write-snapshot.ts';
import type { BuildMessage, BuildRequest } from './build-process.ts';
import type { ReceivedFile } from './receive.ts';
import { ImportRefused } from './refusal.ts';

/** Steps of lineage and of writing are told when they grow by this much, so that messages stay few. */
const leastGrowth = 0.01;

/**
 * From files to a snapshot file: read the sources into a catalog, trace its lineage, write the snapshot.
 * Keeps the processor busy and holds everything in memory: a process of its own runs it (`child.ts`).
 * @throws {ImportRefused} with a report of every file where they are not usable.
 */
export async function buildSnapshot(request: BuildRequest, tell: (message: BuildMessage) => void): Promise<void> {
  const { files, target, user, source, createdAt } = request;
  const catalog = await readCatalog(files, tell);

  const traced = growing((part) => tell({ type: 'advance', step: 'trace', part }));
  const lineage = traceLineage(catalog, { onModule: (done, total) => traced(done / total) });

  const written = growing((part) => tell({ type: 'advance', step: 'write', part }));
  await writeSnapshot(target, { catalog, lineage, user, source, createdAt }, (_step, part) => written(part));
}

async function readCatalog(
  files: readonly ReceivedFile[],
  tell: (message: BuildMessage) => void,
): Promise<CatalogData> {
  const scripts = files.filter(isScript);
  if (scripts.length > 0 && scripts.length < files.length) {
    throw new ImportRefused('files-not-usable', 'Import either .sql files or Parquet files, not both at once.');
  }
  if (scripts.length === 0) throw new ImportRefused('files-not-usable', 'not yet');
  tell({ type: 'recognised', files: [] });
  tell({ type: 'advance', step: 'read', part: 0 });
  const sources: Source[] = [];
  for (const { name, path } of scripts) sources.push(new Source(name, decodeText(await readFile(path))));
  return declareScripts(sources);
}

function isScript({ path }: ReceivedFile): boolean {
  return path.toLowerCase().endsWith('.sql');
}

/** Passes on a share only where it has grown noticeably. */
function growing(tell: (part: number) => void): (part: number) => void {
  let told = -1;
  return (part) => {
    if (part - told < leastGrowth) return;
    told = part;
    tell(part);
  };
}
