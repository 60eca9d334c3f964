import { Catalog, type CatalogData, type CatalogObject, type ModuleText } from '../src/catalog/catalog.ts';
import { type KeptFindings, keptOf, keptTexts } from '../src/import/kept.ts';
import { Signatures } from '../src/import/signatures.ts';
import { traceAgain } from '../src/import/trace-again.ts';
import type { Lineage } from '../src/lineage/flow/edges.ts';
import { traceLineage } from '../src/lineage/lineage.ts';
import { type PackedModule, packModule } from '../src/lineage/packed/module.ts';
import { type KeyedNeeds, unpackNeeds } from '../src/lineage/packed/needs.ts';

interface Traced {
  readonly lineage: Lineage;
  /** By the key of the module: what the next import goes by. */
  readonly needs: ReadonlyMap<string, KeyedNeeds>;
}

const needsOf = ({ modules }: KeptFindings) =>
  new Map([...modules].map(([key, { needs }]): [string, KeyedNeeds] => [key, unpackNeeds(needs)]));

/** As the first import traces it. */
export function tracedAnew(data: CatalogData): Traced {
  const [lineage, kept] = anew(data);
  return { lineage, needs: needsOf(kept) };
}

function anew(data: CatalogData): [Lineage, KeptFindings] {
  const packed = new Map<CatalogObject, PackedModule>();
  const lineage = traceLineage(data, {
    onFound: (found, catalog) => {
      for (const findings of found) packed.set(findings.module, packModule(findings, catalog));
    },
  });
  return [lineage, keptOf(data, packed, new Signatures(new Catalog(data)))];
}

/** As an import traces it that comes after the one of another catalog: what still holds is not traced again. */
export function tracedAfter(before: CatalogData, data: CatalogData): Traced {
  const [, kept] = anew(before);
  const signatures = new Signatures(new Catalog(data));
  const packed = new Map<CatalogObject, PackedModule>();
  const { columnEdges, references, ...rest } = traceAgain(
    data,
    keptTexts(data, kept, signatures),
    { kept, signatures },
    { onPacked: (module, found) => packed.set(module, found) },
  );
  return {
    lineage: { ...rest, columnEdges: [...columnEdges], references: [...references] },
    needs: needsOf(keptOf(data, packed, signatures)),
  };
}

/** How one object may be another one in the next export; undefined where it cannot be so. */
const changes: readonly ((object: CatalogObject) => readonly CatalogObject[] | undefined)[] = [
  () => [],
  (object) => (object.definition ? [{ ...object, definition: undefined }] : undefined),
  (object) => (object.columns.length > 1 ? [{ ...object, columns: object.columns.slice(1) }] : undefined),
  (object) => (object.definition ? [{ ...object, definition: cut(object.definition) }] : undefined),
];

/** Two thirds of a text: whoever uses the module sees something else, though it is there as before. */
function cut({ text, ...place }: ModuleText): ModuleText {
  return { ...place, text: text.slice(0, Math.ceil((text.length * 2) / 3)) };
}

/** Each module in a text of its own, as an export has them: another one's change does not change the text that it stands in. */
export function inOwnTexts(data: CatalogData): CatalogData {
  return { ...data, objects: data.objects.map((object) => ({ ...object, definition: ownText(object.definition) })) };
}

function ownText(definition: ModuleText | undefined): ModuleText | undefined {
  if (definition?.end === undefined || definition.dynamic) return definition;
  return { file: definition.file, text: definition.text.slice(definition.start, definition.end) };
}

/**
 * The catalog with one object gone, without its text, without its first column or with another text; which one and how goes by
 * `first`. Ids are counted anew, the other way round.
 */
export function oneChanged(data: CatalogData, first: number): CatalogData {
  const { objects } = data;
  const ways = objects.flatMap((object, place) =>
    changes.flatMap((change) => {
      const become = change(object);
      return become ? [{ place, become }] : [];
    }),
  );
  const way = ways[first % ways.length];
  return counted({ ...data, objects: way ? objects.toSpliced(way.place, 1, ...way.become) : objects });
}

function counted(data: CatalogData): CatalogData {
  const ids = new Map(data.objects.map(({ id }, place) => [id, String(data.objects.length - place)]));
  const idOf = (id: string) => ids.get(id) ?? 'gone';
  return {
    ...data,
    objects: data.objects.map((object) => ({ ...object, id: idOf(object.id) })),
    declared: data.declared.map(({ referencing, referenced }) => ({
      referencing: idOf(referencing),
      referenced: typeof referenced === 'string' ? idOf(referenced) : referenced,
    })),
  };
}
