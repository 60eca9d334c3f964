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
  const inside = /\/\*|--|['"[]|^[ \t]*:setvar\b/gim;
  for (let hit = inside.exec(text); hit; hit = inside.exec(text)) {
    const [words] = hit;
    if (words === '/*') inside.lastIndex = blockCommentEnd(text, hit.index);
    else if (words === "'" || words === '"' || words === '[') {
      const end = text.indexOf(words === '[' ? ']' : words, hit.index + 1);
      inside.lastIndex = end < 0 ? text.length : end + 1;
    } else {
      const newline = text.indexOf('\n', hit.index);
      const at = newline < 0 ? text.length : newline;
      const set = words === '--' ? undefined : readSetVariable(text.slice(hit.index, at));
      if (set) found.push({ ...set, at });
      inside.lastIndex = at;
    }
  }
  return found;
}
