import { Handle, type NodeProps, Position } from '@xyflow/react';
import { TriangleAlert } from 'lucide-react';
import { Fragment, memo } from 'react';
import { isModule } from '../graph/estate.ts';
import { qualifiedName } from '../graph/schema.ts';
import { useNodeWeight } from './emphasis.ts';
import type { LevelNode, ObjectNode, SchemaNode } from './flow.ts';
import { KindIcon, kindPlural } from './kind-icon.tsx';

/** Square corners for what holds data, round ends for what moves it. */
export const ObjectNodeView = memo(function ObjectNodeView({ id, data }: NodeProps<ObjectNode>) {
  const { object, colour, start } = data;
  const weight = useNodeWeight(id);
  const broken = !object.parsed && isModule(object.type);
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button
        type="button"
        className="object-node"
        data-shape={isModule(object.type) && object.type !== 'View' ? 'module' : 'dataset'}
        data-kind={object.type}
        data-weight={weight}
        data-start={start || undefined}
        data-object={qualifiedName(object)}
        style={{ '--schema': `var(--schema-${colour})` } as React.CSSProperties}
        aria-label={`${object.type} ${qualifiedName(object)}`}
        aria-pressed={weight === 'chosen'}
        title={`${object.type} ${qualifiedName(object)}`}
      >
        <span className="object-node-icon">
          <KindIcon kind={object.type} size={15} />
        </span>
        <span className="object-node-text">
          <span className="object-node-name">{withBreaks(object.name)}</span>
          <span className="object-node-schema">
            {[object.database, object.schema].filter((part) => part !== '').join('.') || 'not in the catalog'}
          </span>
        </span>
        {broken && <TriangleAlert size={13} className="object-node-broken" aria-label="Not fully parsed" />}
      </button>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
});

/** `usp_LoadDimCustomer` may break between its words. */
function withBreaks(name: string) {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=_)/).map((word, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name never move.
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {word}
    </Fragment>
  ));
}

export const SchemaNodeView = memo(function SchemaNodeView({ data }: NodeProps<SchemaNode>) {
  const { card, colour } = data;
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button
        type="button"
        className="schema-node"
        style={{ '--schema': `var(--schema-${colour})` } as React.CSSProperties}
        aria-label={`Schema ${card.key}, ${card.objects} objects. Show only this schema.`}
      >
        <span className="schema-node-name">{card.key || '(no schema)'}</span>
        <span className="schema-node-count">{card.objects.toLocaleString()} objects</span>
        <span className="schema-node-kinds">
          {card.kinds.slice(0, 4).map(([kind, count]) => (
            <span key={kind} title={kindPlural(kind)}>
              <KindIcon kind={kind} size={12} /> {count.toLocaleString()}
            </span>
          ))}
        </span>
      </button>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
});

export const LevelNodeView = memo(function LevelNodeView({ data: { level, objects } }: NodeProps<LevelNode>) {
  const far = Math.abs(level);
  return (
    <div className="level-head" data-start={level === 0 || undefined}>
      <strong>{level === 0 ? 'Start' : `${far} ${far === 1 ? 'level' : 'levels'} ${level < 0 ? 'up' : 'down'}`}</strong>
      {level !== 0 && <span>{objects}</span>}
    </div>
  );
});
