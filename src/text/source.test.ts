import { describe, expect, it } from 'vitest';
import { decodeText, Source } from './source.ts';

const written = 'SELECT [Größe €] FROM dbo.[Žluť] -- “done” …';

const bytesOf = {
  'UTF-8': Buffer.from(written),
  'UTF-8 with a byte-order mark': Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(written)]),
  'UTF-16 with a byte-order mark': Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(written, 'utf16le')]),
  'UTF-16, most significant byte first': Buffer.concat([
    Buffer.of(0xfe, 0xff),
    Buffer.from(written, 'utf16le').swap16(),
  ]),
  'UTF-16 without a mark': Buffer.from(written, 'utf16le'),
};

describe('decodeText', () => {
  it.each(Object.entries(bytesOf))('reads %s', (_, bytes) => {
    expect(new Source('a.sql', decodeText(bytes)).text).toBe(written);
  });

  it('reads what is no UTF-8 as Windows-1252, with the characters that Latin-1 does not have', () => {
    const bytes = Buffer.from('SELECT [Gr\u00f6\u00dfe \u0080] -- \u0093done\u0094 \u0085', 'latin1');
    expect(decodeText(bytes)).toBe('SELECT [Größe €] -- “done” …');
  });
});

describe('a variable of sqlcmd', () => {
  const lines = Array.from({ length: 64 }, (_, i) => `:setvar V${i + 1} $(V${i})$(V${i})`);
  const source = new Source('doubled.sql', [':setvar V0 ab', ...lines, ''].join('\n'));

  it('is what the lines before it make of its value', () => {
    expect(source.variable('V3', source.text.length)).toBe('ab'.repeat(8));
  });

  it('does not grow without end', () => {
    expect(source.variable('V64', source.text.length)!.length).toBeLessThan(20_000);
  });

  it('is not set within a string that has no end', () => {
    const open = new Source('open.sql', "'a' 'b $(V)\n:setvar V c\n");
    expect(open.variable('V', open.text.length)).toBeUndefined();
  });
});
