import type { MultipartName } from '../parse/tree/name.ts';
import type { Source } from '../text/source.ts';

/** Whether a name in a text is that of a temp object: it begins with `#`, whatever database stands in front (`tempdb..#t`). */
export function isTempIn(source: Source, { parts }: MultipartName): boolean {
  return source.words(parts.at(-1)!).startsWith('#');
}
