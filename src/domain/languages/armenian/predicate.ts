/** The auxiliary of compound tenses; what it belongs to stands before it, or behind where something is stressed. */
const AUXILIARY: ReadonlySet<string> = new Set(['է', 'են', 'էր', 'էին', 'չէ', 'չեն']);
/** Its denied form, behind which the verb stands: «չի բարձրանա», «չեն օգնում». */
const DENIED: ReadonlySet<string> = new Set(['չի', 'չեն', 'չէր', 'չէին', 'չեմ', 'չենք']);
const PARTICIPLE = /(?:ում|ել|եցել|ացել|ած|ելու|ալու)$/;
/** Verbs with their endings on themselves: «լրացավ», «ազդեցին», «ունի». */
const FINITE = /(?:եց|աց|ավ|եցին|ացին|ունի|ունեն|ուն)$/;
/** What will be: «կկառուցի», «կբարձրանան». */
const FUTURE = /^կ.{3,}(?:ի|ա|են|ան|ին)$/;
const LEAST_LETTERS = 4;

/** The words that hold what an Armenian sentence says: what its auxiliary belongs to, else a verb with an ending of its own. */
export function armenianPredicateOf(words: readonly string[]): readonly number[] {
  const denied = words.findIndex((word, at) => at > 0 && DENIED.has(word) && at + 1 < words.length);
  if (denied > 0) return [denied + 1];
  const auxiliary = words.findIndex((word, at) => at > 0 && AUXILIARY.has(word));
  if (auxiliary > 0) {
    const behind = words[auxiliary + 1];
    const isBehind =
      behind !== undefined && PARTICIPLE.test(behind) && !PARTICIPLE.test(words[auxiliary - 1] as string);
    return isBehind ? [auxiliary - 1, auxiliary + 1] : [auxiliary - 1];
  }
  const verb = words.findIndex((word, at) => at > 0 && word.length >= LEAST_LETTERS && FINITE.test(word));
  if (verb > 0) return [verb];
  const future = words.findLastIndex((word, at) => at > 0 && FUTURE.test(word));
  return future > 0 ? [future] : [];
}
