import { traceLineage } from '../lineage/lineage.ts';
import { writeSnapshot } from '../workspace/write-snapshot.ts';
import type { BuildMessage, BuildRequest } from './build-process.ts';
import { readCatalog } from './read-catalog.ts';

/** Modules between two messages on the progress. */
const often = 25;

/**
 * Builds the snapshot file that a request asks for: read the catalog, trace the lineage, write the file.
 * @throws {ImportRefused} where the files are not usable.
 */
export async function buildSnapshot(request: BuildRequest, tell: (message: BuildMessage) => void): Promise<void> {
  const { files, target, user, source, createdAt, kept } = request;
  const { catalog, overrides } = await readCatalog(files, kept, {
    recognised: (reports) => tell({ type: 'recognised', files: reports }),
    warning: (text) => tell({ type: 'warning', text }),
    progress: (part) => tell({ type: 'advance', step: 'read', part }),
  });
  tell({ type: 'advance', step: 'trace', part: 0 });
  const lineage = traceLineage(catalog, {
    onModule: (done, total) => {
      if (done % often === 0) tell({ type: 'advance', step: 'trace', part: done / total });
    },
  });
  const content = { catalog, lineage, user, source, createdAt, overrides };
  await writeSnapshot(target, content, (_words, part) => tell({ type: 'advance', step: 'write', part }));
}
