import type { ReadText } from '../reading/read-text.ts';

/** Index of the last sentence in the paragraph of a sentence. */
export function lastOfParagraph({ sentences }: Pick<ReadText, 'sentences'>, sentence: number): number {
  const paragraph = sentences[sentence]?.paragraph;
  let last = sentence;
  while (last + 1 < sentences.length && sentences[last + 1]?.paragraph === paragraph) last++;
  return last;
}
