import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editorOffsets } from './offset.ts';

it('finds the same text in the editor, whatever the line breaks', () => {
  const piece = fc.constantFrom('SELECT', ' ', '\r\n', '\n', '\r', 'ü', '😀', '.');
  fc.assert(
    fc.property(fc.array(piece), fc.nat(), (pieces, at) => {
      const text = [...pieces, '<proof>', ...pieces].join('');
      const start = text.indexOf('<proof>');
      const offset = editorOffsets(text);
      const state = EditorState.create({ doc: text });
      expect(state.sliceDoc(offset(start), offset(start + 7))).toBe('<proof>');
      expect(offset(at % (text.length + 1))).toBeLessThanOrEqual(state.doc.length);
    }),
  );
});
