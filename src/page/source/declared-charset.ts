/** How far a declaration is looked for, in bytes: as far as browsers look. */
const HEAD = 1_024;

const MARKS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that the byte order mark of a file stands for; null without one. */
export const markedCharset = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/** What a page says that it is written in: the label as it stands there, and the encoding it names, null where none has that name. */
export interface Declared {
  readonly label: string;
  readonly charset: string | null;
}

/**
 * The encoding that the head of a page declares: an XML declaration, `<meta charset>` or `<meta http-equiv>`, whichever comes first
 * (HTML Standard, "prescan a byte stream to determine its encoding"). Comments declare nothing. Null when nothing is declared.
 */
export function declaredCharset(bytes: Uint8Array): Declared | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD)).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const declaration = /^\s*<\?xml[^>]*/i.exec(head)?.[0] ?? '';
  const label = [declaration, ...head.matchAll(/<meta\s[^>]*/gi)].map(labelIn).find((found) => found !== '');
  return label === undefined ? null : { label, charset: charsetNamed(label) };
}

const labelIn = (tag: string | RegExpExecArray): string =>
  /\b(?:charset|encoding)\s*=[\s"']*([\w.:-]+)/i.exec(String(tag))?.[1] ?? '';

/** A page whose head can be read byte by byte is not in UTF-16, whatever it says: browsers take UTF-8 then. */
function charsetNamed(label: string): string | null {
  try {
    const charset = new TextDecoder(label).encoding;
    return charset.startsWith('utf-16') ? 'utf-8' : charset;
  } catch {
    return null;
  }
}
