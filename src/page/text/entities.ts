const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
};

/** Many pages escape their data for machines twice, so that "&amp;" and "&#8217;" are left in it. Text stays text: nothing is parsed. */
export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
        (all, decimal: string, hex: string, name: string) => {
          if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
          const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
          return code > 31 && code < 0x11_00_00 ? String.fromCodePoint(code) : all;
        },
      )
    : text;
