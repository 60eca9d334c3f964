import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** A place in the editor that is pointed at. Offsets are the editor's. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** The proof that is looked at now; the others of the same edge are marked more quietly. */
  readonly current: boolean;
  /** False where only the line is known. */
  readonly exact: boolean;
}

const setMarks = StateEffect.define<readonly Mark[]>();

const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) return decorate(transaction.state, effect.value);
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const proofMarks: Extension = marksField;

/** Marks the proofs and brings the current one into the middle. */
export function showMarks(view: EditorView, marks: readonly Mark[]): void {
  const current = marks.find((mark) => mark.current);
  view.dispatch({
    effects: [
      setMarks.of(marks),
      EditorView.scrollIntoView(Math.min(current?.from ?? 0, view.state.doc.length), {
        y: current ? 'center' : 'start',
      }),
    ],
  });
}

function decorate(state: EditorState, marks: readonly Mark[]): DecorationSet {
  const ranges = marks.flatMap((mark) => {
    const from = Math.min(mark.from, state.doc.length);
    const to = Math.min(Math.max(mark.to, from), state.doc.length);
    const lines = [];
    const last = state.doc.lineAt(to).number;
    for (let number = state.doc.lineAt(from).number; number <= last; number++) {
      const line = Decoration.line({ class: mark.current ? 'proof-line' : 'proof-line-other' });
      lines.push(line.range(state.doc.line(number).from));
    }
    const exact = Decoration.mark({ class: mark.current ? 'proof-mark' : 'proof-mark-other' });
    return mark.exact && from < to ? [...lines, exact.range(from, to)] : lines;
  });
  return Decoration.set(ranges, true);
}
