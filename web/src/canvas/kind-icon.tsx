import {
  Braces,
  CircleHelp,
  CornerDownRight,
  Eye,
  FileCode2,
  FileText,
  HardDrive,
  Hash,
  ListTree,
  SquareFunction,
  Table2,
  Workflow,
  Zap,
} from 'lucide-react';
import type { ObjectType } from '../../../src/contract/explore.ts';

const icons: Record<ObjectType, typeof Table2> = {
  Table: Table2,
  View: Eye,
  'Stored Procedure': Workflow,
  Function: SquareFunction,
  Trigger: Zap,
  'External Table': HardDrive,
  Synonym: CornerDownRight,
  Sequence: Hash,
  'Table Type': ListTree,
  File: FileText,
  Script: FileCode2,
  Unresolved: CircleHelp,
};

export function KindIcon({ kind, size = 14 }: { kind: ObjectType; size?: number }) {
  const Icon = icons[kind] ?? Braces;
  return <Icon size={size} aria-hidden className="kind-icon" />;
}

const plurals: Partial<Record<ObjectType, string>> = { Unresolved: 'Unresolved' };

export function kindPlural(kind: ObjectType): string {
  return plurals[kind] ?? `${kind}s`;
}
