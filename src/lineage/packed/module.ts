import type { Catalog, CatalogObject } from '../../catalog/catalog.ts';
import { type Part, partOf } from '../estate/part.ts';
import type { ModuleFindings } from '../findings.ts';
import { packDetails, unpackDetails } from './details.ts';
import { packNeeds } from './needs.ts';
import { packPart, unpackPart } from './part.ts';
import { packShape, unpackShape } from './shape.ts';

/** All that is known of a module that was traced, as bytes. */
export interface PackedModule {
  readonly part: Uint8Array;
  readonly details: Uint8Array;
  readonly shape: Uint8Array;
  readonly needs: Uint8Array;
}

/** Another run, with other ids, can read it too, if the catalog there has the module and what it names under the same names. */
export function packModule(found: ModuleFindings, catalog: Catalog): PackedModule {
  const { module } = found;
  return {
    part: packPart(partOf(found), catalog),
    details: packDetails(found.details, module, catalog),
    shape: packShape(found.shape, module, catalog),
    needs: packNeeds(found.needs, catalog),
  };
}

/** A module's part in the whole; its details stay bytes until they are needed. Throws where the catalog lacks an object that was found. */
export function unpackModule(
  module: CatalogObject,
  { part, details, shape }: Pick<PackedModule, 'part' | 'details' | 'shape'>,
  catalog: Catalog,
): Part {
  return {
    ...unpackPart(module, part, catalog),
    shape: unpackShape(module, shape, catalog),
    details: () => unpackDetails(module, details, catalog),
  };
}

/** The part of a module that was traced here: of its details too only the bytes are held, for there is most of them. */
export function withPackedDetails(
  found: ModuleFindings,
  { details }: Pick<PackedModule, 'details'>,
  catalog: Catalog,
): Part {
  return { ...partOf(found), details: () => unpackDetails(found.module, details, catalog) };
}
