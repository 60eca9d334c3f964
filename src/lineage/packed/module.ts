import type { Catalog, CatalogObject } from '../../catalog/catalog.ts';
import type { ModuleFindings } from '../findings.ts';
import { packFindings, unpackFindings } from './findings.ts';
import { packNeeds } from './needs.ts';
import { packShape, unpackShape } from './shape.ts';

/** All that is known of a module that was traced, as bytes. */
export interface PackedModule {
  readonly findings: Uint8Array;
  readonly shape: Uint8Array;
  readonly needs: Uint8Array;
  /** Whether a later run, with other ids, can read them. */
  readonly portable: boolean;
}

export function packModule(found: ModuleFindings, catalog: Catalog): PackedModule {
  const findings = packFindings(found, catalog);
  const shape = packShape(found.shape, found.module, catalog);
  const needs = packNeeds(found.needs, catalog);
  return {
    findings: findings.bytes,
    shape: shape.bytes,
    needs: needs.bytes,
    portable: findings.portable && shape.portable && needs.portable,
  };
}

/** What was found in a module. Throws where the catalog lacks an object that was found. */
export function unpackModule(
  module: CatalogObject,
  { findings, shape }: Pick<PackedModule, 'findings' | 'shape'>,
  catalog: Catalog,
): Omit<ModuleFindings, 'needs'> {
  return { ...unpackFindings(module, findings, catalog), shape: unpackShape(module, shape, catalog) };
}
