/** What the bytes 0x80 to 0x9F stand for; five of them for nothing but themselves. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of bytes in Windows-1252. Node 20's decoder of that name reads Latin-1, where a dash or a curly quotation mark is a
 * control character; where a later one has put that right, there is nothing left to replace.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replaceAll(/[\u0080-\u009f]/g, (control) => upperControls[control.charCodeAt(0) - 0x80]!);
}
