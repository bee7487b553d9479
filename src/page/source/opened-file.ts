import { formOfFile } from '../../domain/article/text-form.ts';
import type { OpenedFile } from '../../platform/ports/given-text.ts';
import { textOfBytes } from './read-bytes.ts';

/** How much of a file is looked at, in bytes: more than the longest text has in any encoding. */
export const LONGEST_FILE = 4_000_000;

/** Of a text, fewer characters than one in so many are unreadable. */
const RARELY = 50;

/** How the files of programs begin that hold text, but not as text: PDF, the zip of office programs, older office files, RTF. */
const OF_PROGRAMS = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

/** The text of a file and its form, which its name's ending tells; null for one that is no text. */
export function openedFile(bytes: Uint8Array, name: string): OpenedFile | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (OF_PROGRAMS.some((start) => head.startsWith(start))) return null;
  const form = formOfFile(name);
  const { text, note } = textOfBytes(bytes, form === 'html');
  return isText(text) ? { text, form, guessed: note !== null } : null;
}

function isText(text: string): boolean {
  const unreadable = text.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  return unreadable * RARELY <= text.length;
}
