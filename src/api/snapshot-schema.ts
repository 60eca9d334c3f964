import Type from 'typebox';
import type { SnapshotInfo } from '../contract/explore.ts';
import { describes } from './schema.ts';

export const snapshotInfoSchema = describes<SnapshotInfo>()(
  Type.Object({
    id: Type.String(),
    createdAt: Type.String(),
    user: Type.String(),
    source: Type.String(),
    objects: Type.Integer(),
    edges: Type.Integer(),
    columnEdges: Type.Integer(),
    diagnostics: Type.Integer(),
    current: Type.Boolean(),
  }),
);
