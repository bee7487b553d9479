import { readFileSync } from 'node:fs';

/** A text of a newspaper's kind and the language it is in. */
export interface TextInLanguage {
  readonly id: string;
  readonly lang: string;
  readonly part: 'fit' | 'frozen';
  readonly text: string;
}

export const texts = (): readonly TextInLanguage[] =>
  readFileSync(new URL('./texts.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TextInLanguage);
