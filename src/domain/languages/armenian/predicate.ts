/** The auxiliary of compound tenses; what it belongs to stands before it, or behind where something is stressed. */
const AUXILIARY: ReadonlySet<string> = new Set(['է', 'են', 'էր', 'էին', 'չէ', 'չեն']);
const PARTICIPLE = /(?:ում|ել|եցել|ացել|ած|ելու|ալու)$/;
/** Verbs with their endings on themselves: «լրացավ», «ազդեցին», «ունի». */
const FINITE = /(?:եց|աց|ավ|եցին|ացին|ունի|ունեն|ուն)$/;
const LEAST_LETTERS = 4;

/** The words that hold what an Armenian sentence says: what its auxiliary belongs to, else a verb with an ending of its own. */
export function armenianPredicateOf(words: readonly string[]): readonly number[] {
  const auxiliary = words.findIndex((word, at) => at > 0 && AUXILIARY.has(word));
  if (auxiliary > 0) {
    const behind = words[auxiliary + 1];
    const isBehind =
      behind !== undefined && PARTICIPLE.test(behind) && !PARTICIPLE.test(words[auxiliary - 1] as string);
    return isBehind ? [auxiliary - 1, auxiliary + 1] : [auxiliary - 1];
  }
  const verb = words.findIndex((word, at) => at > 0 && word.length >= LEAST_LETTERS && FINITE.test(word));
  return verb < 0 ? [] : [verb];
}
