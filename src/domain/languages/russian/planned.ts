/** "Будут измерять", «станет публиковать». */
const AUXILIARY = /^(?:буд[еу]т|станет|станут)$/;
const INFINITIVE = /(?:ть|ти|чь)(?:ся)?$/;
const FURTHEST = 3;
/** A verb with a prefix that has the endings of the present speaks of what is to come («создаст», «ответят», «выйдет»). */
const PREFIXED =
  /^(?:вы|до|за|от|пере|по|пред|при|про|раз|рас|соз)[а-яё]{1,}(?:[ие]т|[аяую]т|аст)ся$|^(?:вы|до|за|от|пере|по|пред|при|про|раз|рас|соз)[а-яё]{1,}(?:[ие]т|[аяую]т|аст)$/;
/** But not one of those that say so of what lasts («отвечает», «приходит», «относится»). */
const LASTING =
  /(?:[аяуе]ет|[аяуе]ют|ходит|ходят|водит|водят|носит|носят|стоит|стоят|висит|висят|значит|значат|держит|держат|следит|следят)(?:ся)?$/;

/** The verbs of what is yet to be done: behind «будет» and «станет», or by their form. */
export function russianPlannedIn(words: readonly string[]): readonly number[] {
  return words.flatMap((word, at) => {
    if (!AUXILIARY.test(word)) return PREFIXED.test(word) && !LASTING.test(word) ? [at] : [];
    const from = Math.max(0, at - FURTHEST);
    const near = words.slice(from, at + FURTHEST + 1);
    return near.flatMap((one, offset) => (INFINITIVE.test(one) ? [from + offset] : []));
  });
}
