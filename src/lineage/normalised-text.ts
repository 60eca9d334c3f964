/** A statement's text with literals as `?` and blanks and comments as one space: two runs of one query are the same text. */
export function normalisedText(text: string): string {
  let result = '';
  let i = 0;
  const gap = () => {
    if (result !== '' && !result.endsWith(' ')) result += ' ';
  };
  while (i < text.length) {
    const c = text[i]!;
    if (c === "'") {
      i = stringEnd(text, i);
      result += '?';
    } else if (c === '[' || c === '"') {
      const end = text.indexOf(c === '[' ? ']' : '"', i + 1);
      const next = end < 0 ? text.length : end + 1;
      result += text.slice(i, next).toLowerCase();
      i = next;
    } else if (text.startsWith('--', i)) {
      while (i < text.length && text[i] !== '\n') i++;
      gap();
    } else if (text.startsWith('/*', i)) {
      const end = text.indexOf('*/', i + 2);
      i = end < 0 ? text.length : end + 2;
      gap();
    } else if (/\s/.test(c)) {
      i++;
      gap();
    } else if (/[0-9]/.test(c) && !/[\p{L}\p{N}_@#$]$/u.test(result)) {
      while (i < text.length && /[0-9a-zA-Z.]/.test(text[i]!)) i++;
      result += '?';
    } else {
      result += c.toLowerCase();
      i++;
    }
  }
  return result.trim();
}

function stringEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length) {
    if (text[i] === "'" && text[i + 1] === "'") i += 2;
    else if (text[i] === "'") return i + 1;
    else i++;
  }
  return i;
}
