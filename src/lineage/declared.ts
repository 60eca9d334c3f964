import type { CatalogData, CatalogObject } from '../catalog/catalog.ts';
import type { EdgeKind } from './edges.ts';
import type { Estate } from './tracer.ts';

/**
 * What sys.sql_expression_dependencies declares. It does not tell reading from writing: where the text tells, the edge that it
 * tells gets one more origin; where it does not, a table is taken to be read and a procedure to be called.
 */
export function addDeclared({ declared, objects }: CatalogData, estate: Estate): void {
  const byId = new Map(objects.map((object) => [object.id, object]));
  for (const { referencing, referenced } of declared) {
    const module = byId.get(referencing);
    const named = byId.get(referenced);
    if (!module || !named) continue;
    const object = estate.names.base(named);
    if (!isModuleType(module) || !isUsed(object)) continue;
    const ledger = estate.ledgerOf(module);
    let agreed = false;
    for (const kind of ['read', 'write', 'call'] as const) {
      const [from, to] = kind === 'read' ? [object, module] : [module, object];
      if (!ledger.hasObject(kind, from, to)) continue;
      ledger.object(kind, from, to, 'declared');
      agreed = true;
    }
    if (agreed) continue;
    const kind: EdgeKind = object.type === 'Stored Procedure' ? 'call' : 'read';
    if (kind === 'read') ledger.object(kind, object, module, 'declared');
    else ledger.object(kind, module, object, 'declared');
  }
}

function isModuleType({ type }: CatalogObject): boolean {
  return type === 'View' || type === 'Stored Procedure' || type === 'Function' || type === 'Trigger';
}

/** Types and sequences carry no data from anywhere. */
function isUsed({ type }: CatalogObject): boolean {
  return type !== 'Table Type' && type !== 'Sequence';
}
