// stopgap

import { emptyCatalogData } from '../catalog/catalog.ts';
import { writeSnapshot } from '../workspace/write-snapshot.ts';
import type { BuildMessage, BuildRequest } from './build-process.ts';
export async function buildSnapshot(request: BuildRequest, tell: (message: BuildMessage) => void): Promise<void> {
  tell({ type: 'recognised', files: [] });
  for (let i = 0; i < 20; i++) {
    tell({ type: 'advance', step: 'trace', part: i / 20 });
    await new Promise((r) => setTimeout(r, 100));
  }
  const catalog = {
    ...emptyCatalogData,
    objects: [
      {
        id: '1',
        server: undefined,
        database: '',
        schema: 'dbo',
        name: 'T',
        type: 'Table' as const,
        columns: [],
        columnsKnown: false,
      },
    ],
  };
  await writeSnapshot(
    request.target,
    {
      catalog,
      lineage: { objects: catalog.objects, edges: [], columnEdges: [], references: [], diagnostics: [] },
      user: request.user,
      source: request.source,
      createdAt: request.createdAt,
    },
    (_s, part) => tell({ type: 'advance', step: 'write', part }),
  );
}
