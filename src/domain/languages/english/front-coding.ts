/**
 * Entries in alphabetical order as one string: each is written as a capital letter, which says how many characters it has in
 * common with the entry before it (A none, B one … Z twenty-five), and the characters that follow. `AabandonHed` is "abandon",
 * "abandoned". Entries may hold anything but capital letters.
 */
export function frontCoded(entries: readonly string[]): string {
  let before = '';
  let coded = '';
  for (const entry of entries) {
    const common = commonTo(before, entry);
    coded += String.fromCharCode(FIRST + common) + entry.slice(common);
    before = entry;
  }
  return coded;
}

/** The entries again, one after another. */
export function forEachEntry(coded: string, take: (entry: string, number: number) => void): void {
  if (coded === '') return;
  let entry = '';
  coded.split(BEFORE_CAPITAL).forEach((part, number) => {
    entry = entry.slice(0, part.charCodeAt(0) - FIRST) + part.slice(1);
    take(entry, number);
  });
}

const FIRST = 65;
const LAST = 90;
const BEFORE_CAPITAL = /(?=[A-Z])/;

function commonTo(before: string, entry: string): number {
  const most = Math.min(before.length, entry.length, LAST - FIRST);
  let common = 0;
  while (common < most && before[common] === entry[common]) common++;
  return common;
}
