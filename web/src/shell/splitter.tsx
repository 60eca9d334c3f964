import { type KeyboardEvent, type PointerEvent, useState } from 'react';

const key = 'headwater.dock';
const least = 140;

/** Height of the SQL under the picture, as this browser's user left it. */
export function useDockHeight(): readonly [height: number, set: (height: number) => void] {
  const [height, setHeight] = useState(() => Number(localStorage.getItem(key)) || 300);
  const set = (next: number) => {
    const within = Math.round(Math.min(Math.max(next, least), window.innerHeight * 0.75));
    localStorage.setItem(key, String(within));
    setHeight(within);
  };
  return [height, set];
}

/** The line between picture and SQL: drag it, or move it with the arrow keys. */
export function Splitter({ height, onChange }: { height: number; onChange: (height: number) => void }) {
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onChange(window.innerHeight - event.clientY);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 24 : event.key === 'ArrowDown' ? -24 : 0;
    if (by === 0) return;
    event.preventDefault();
    onChange(height + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged.
    <div
      className="splitter"
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the SQL"
      aria-valuenow={height}
      aria-valuemin={least}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
