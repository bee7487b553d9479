import type { Written } from './split.ts';
import { Fault, type Report } from './types.ts';

const SHORTEST = 600;
const LONGEST = 2700;
/** Shorter sentences ("He did not elaborate.") may come again. */
const TOO_SHORT_TO_REPEAT = 36;

/** Scripts whose letters a language's reports are written in. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  en: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}|\p{Script=Latin}/u,
  hy: /\p{Script=Armenian}|\p{Script=Latin}/u,
};
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;

export interface Built {
  readonly written: Written;
  readonly report: Report;
}

/** What holds for one language's reports together. */
export function checkAll(built: readonly Built[]): void {
  const seen = new Map<string, string>();
  let last = '';
  for (const { written, report } of built) {
    const fail = (line: number, what: string): never => {
      throw new Fault(written.file, line, `${report.id}: ${what}`);
    };
    if (report.id <= last) fail(written.line, `comes after ${last}`);
    last = report.id;
    const { length } = report.text;
    if (length < SHORTEST || length > LONGEST)
      fail(written.line, `${length} characters, not ${SHORTEST} to ${LONGEST}`);
    const lines = report.text.split('\n');
    for (const [at, line] of lines.entries()) {
      const stranger = strangerIn(line, report.lang);
      if (stranger !== undefined) fail(written.from + at, `letters of another script in "${stranger}"`);
      for (const sentence of sentencesOf(line)) {
        const before = seen.get(sentence);
        if (before) fail(written.from + at, `a sentence of ${before} again: "${sentence}"`);
        seen.set(sentence, report.id);
      }
    }
  }
}

function strangerIn(line: string, lang: string): string | undefined {
  const own = SCRIPTS[lang] as RegExp;
  return line.match(WORD)?.find((word) => {
    const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
    const latin = letters.filter((letter) => LATIN.test(letter)).length;
    return letters.some((letter) => !own.test(letter)) || (latin > 0 && latin < letters.length);
  });
}

const sentencesOf = (line: string): string[] =>
  line
    .split(/(?<=[.!?։…]["”»’)]*)\s+/)
    .map((sentence) => sentence.replace(/[^\p{L}\p{N} ]/gu, '').trim())
    .filter((sentence) => sentence.length >= TOO_SHORT_TO_REPEAT);
