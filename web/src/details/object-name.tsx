import type { ObjectSummary } from '../../../src/contract/explore.ts';
import { KindIcon } from '../canvas/kind-icon.tsx';
import { useEstate } from '../shell/estate-context.ts';

interface ObjectNameProps {
  readonly object: Pick<ObjectSummary, 'database' | 'schema' | 'name' | 'type'>;
  /** Database that goes without saying here. */
  readonly within?: string;
}

/** An object's name with its kind and its schema's colour. */
export function ObjectName({ object, within = '' }: ObjectNameProps) {
  const estate = useEstate();
  const database = object.database === within ? '' : object.database;
  const schema = [database, object.schema].filter((part) => part !== '').join('.');
  return (
    <span className="object-name">
      <span style={{ color: `var(--schema-${estate.colourOf(object)})` }}>
        <KindIcon kind={object.type} />
      </span>
      <span className="ellipsis">
        {schema && <span className="faint">{schema}.</span>}
        <span className="object-name-own">{object.name}</span>
      </span>
    </span>
  );
}
