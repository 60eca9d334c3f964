import { readKept } from '../workspace/read-kept.ts';
import { reuseSnapshot } from '../workspace/reuse-snapshot.ts';
import { writeSnapshot } from '../workspace/write-snapshot.ts';
import type { BuildMessage, BuildRequest } from './build-process.ts';
import { engineOf, fingerprintOf } from './fingerprint.ts';
import { readCatalog } from './read-catalog.ts';
import { traceEstate } from './trace-estate.ts';

/** Modules between two messages on the progress. */
const often = 25;

/**
 * Builds the snapshot file that a request asks for: read the catalog, trace the lineage, write the file.
 * @throws {ImportRefused} where the files are not usable.
 */
export async function buildSnapshot(request: BuildRequest, tell: (message: BuildMessage) => void): Promise<void> {
  const { files, target, user, source, createdAt, kept, current } = request;
  const { catalog, overrides } = await readCatalog(files, kept, {
    recognised: (reports) => tell({ type: 'recognised', files: reports }),
    warning: (text) => tell({ type: 'warning', text }),
    progress: (part) => tell({ type: 'advance', step: 'read', part }),
  });
  const fingerprint = fingerprintOf(catalog, overrides);
  if (current !== undefined) {
    if (await reuseSnapshot(current, target, { fingerprint, user, source, createdAt })) return;
  }
  const before = current === undefined ? undefined : await readKept(current, engineOf(catalog));
  tell({ type: 'advance', step: 'trace', part: 0 });
  const { lineage, kept: found } = await traceEstate(catalog, before, {
    onModule: (done, total) => {
      if (done % often === 0) tell({ type: 'advance', step: 'trace', part: done / total });
    },
  });
  const content = { catalog, lineage, user, source, createdAt, overrides, fingerprint, kept: found };
  await writeSnapshot(target, content, (_words, part) => tell({ type: 'advance', step: 'write', part }));
}
