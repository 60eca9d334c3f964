// https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-use-scripting-variables
import { blockCommentEnd } from './block-comment.ts';

/** `:setvar NAME value`: from `at` on `$(NAME)` is that; without a value it is nothing known. */
export interface SetVariable {
  readonly at: number;
  /** In upper case. */
  readonly name: string;
  readonly value: string | undefined;
}

const line = /^[ \t]*:setvar[ \t]+([^\s"'()]+)(?:[ \t]+(?:"((?:[^"]|"")*)"|([^\s"]+)))?[ \t]*\r?$/i;

/** What a line of its own sets; undefined of any other, and of one that sqlcmd refuses. */
export function readSetVariable(words: string): Omit<SetVariable, 'at'> | undefined {
  const found = line.exec(words);
  if (!found) return undefined;
  const [, name, quoted, plain] = found;
  return { name: name!.toUpperCase(), value: quoted?.replaceAll('""', '"') ?? plain };
}

/** The `:setvar` lines of a text in their order: not what looks like one in a comment, a string or a quoted name. */
export function setVariables(text: string): SetVariable[] {
  const found: SetVariable[] = [];
  const lineEnd = /[\r\n]/g;
  const inside = /\/\*|--|['"[]|(?<![^\r\n])[ \t]*:setvar\b/gi;
  for (let hit = inside.exec(text); hit; hit = inside.exec(text)) {
    const [words] = hit;
    if (words === '/*') inside.lastIndex = blockCommentEnd(text, hit.index);
    else if (words === "'" || words === '"') inside.lastIndex = quotedEnd(text, hit.index, words);
    else if (words === '[') inside.lastIndex = quotedEnd(text, hit.index, ']');
    else {
      lineEnd.lastIndex = hit.index;
      const at = lineEnd.exec(text)?.index ?? text.length;
      const set = readSetVariable(text.slice(hit.index, at));
      if (set) found.push({ ...set, at });
      inside.lastIndex = at;
    }
  }
  return found;
}

/** The offset behind what begins at `start` and ends with the first `close` that is not doubled; the end of the text where it has no end. */
function quotedEnd(text: string, start: number, close: string): number {
  let at = text.indexOf(close, start + 1);
  while (at >= 0 && text[at + 1] === close) at = text.indexOf(close, at + 2);
  return at < 0 ? text.length : at + 1;
}
