import type { EditorView } from '@codemirror/view';
import { useEffect, useMemo, useRef } from 'react';
import { createEditor } from './editor.ts';
import { editorOffsets } from './offset.ts';
import { type Mark, showMarks } from './proof.ts';

/** Where to look. `span` in offsets of the text as imported; without one the whole line counts. */
export interface Pointer {
  readonly line: number | null;
  readonly span: readonly [start: number, end: number] | null;
  readonly current: boolean;
}

export function SqlEditor({ text, label, pointers }: { text: string; label: string; pointers: readonly Pointer[] }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const offset = useMemo(() => editorOffsets(text), [text]);

  useEffect(() => {
    const view = createEditor(host.current!, text, label);
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, [text, label]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new editor (text, label) has to be marked again.
  useEffect(() => {
    const view = editor.current;
    if (!view) return;
    const marks = pointers.map(({ line, span, current }): Mark => {
      if (span) return { from: offset(span[0]), to: offset(span[1]), current, exact: true };
      const place = view.state.doc.line(Math.min(Math.max(line ?? 1, 1), view.state.doc.lines));
      return { from: place.from, to: place.from, current, exact: false };
    });
    showMarks(view, marks);
  }, [pointers, offset, text, label]);

  return <div className="sql-editor" ref={host} />;
}
