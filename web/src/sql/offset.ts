/**
 * Offset in the text as it was imported → offset in the editor, which counts every line break as one character:
 * Windows files have two. Built once a text, since a proof asks for several offsets.
 */
export function editorOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) pairs.push(at);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
