import { useEffect } from 'react';
import { navigate } from '../url/use-view-state.ts';

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('input, textarea, select, [contenteditable="true"]');
}

/** `/` or Ctrl+K finds an object, Ctrl+Shift+F searches, Escape steps back from what is chosen. */
export function useShortcuts(onFind: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey;
      if ((control && event.key.toLowerCase() === 'k') || (event.key === '/' && !isTyping(event.target))) {
        event.preventDefault();
        onFind();
      } else if (control && event.shiftKey && event.key.toLowerCase() === 'f') {
        event.preventDefault();
        navigate({ view: 'search' });
      } else if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target)) {
        // A dialog, a menu or the editor's search panel closes first: those sit in a portal or handle the key.
        const inside =
          event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"], .cm-editor');
        if (!inside) navigate({ edge: null, evidence: 0, sql: null, object: null });
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onFind]);
}
