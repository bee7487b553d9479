import * as v from 'valibot';
import json from '../../../../../assets/languages/russian/frames.json' with { type: 'json' };

const words = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(20))), v.minLength(1));

/** The lists of `assets/languages/russian/frames.json`; words and endings in lower case. */
export const russianFrameSchema = v.strictObject({
  /** «Урсула фон Лаэр», «Омар бен Саид»: a small word between two names. */
  nameParticles: words,
  /** Adjectives open the name of a place or a body, not of a person: «Саудовской Аравии», «Большая игра». */
  placeAdjectiveEndings: words,
  /** Adjectives and participles in the nominative: «главный», «выступавшие». */
  nominativeAdjectiveEndings: words,
  /** Verbs and short adjectives in the plural: «сообщили», «считают», «уверены». */
  pluralVerbEndings: words,
  /** Converbs that open a clause of their own: «отвечая на …», «комментируя …». */
  clauseConverbEndings: words,
  /** Verbs in the past, the present and the infinitive. */
  verbEndings: words,
  /** «открыть», «идти», «помочь»; and nouns that end so: «область», «дочь». */
  infinitiveEndings: words,
  nounsLikeInfinitives: words,
  nounEndings: words,
  /** «потребовал, | чтобы дорогу открыли». */
  purpose: words,
  /** «попросил | пояснить, почему …»: what is asked for is an answer. */
  askedInfinitives: words,
  /** Adverbs before an infinitive: «срочно», «чаще», «настойчиво». */
  adverbEndings: words,
  /** «до 1 ноября», «в трёхдневный срок»: what leads a time before an infinitive, and words for times. */
  timePrepositions: words,
  timeWords: words,
  /** What is kept with a feast: «столетие», «юбилей». */
  feasts: words,
  /** The instrumental of adjectives and nouns. */
  instrumentalEndings: words,
  /** Adjectives that show an object: «объездную», «нового». */
  objectEndings: words,
  /** Forms of verbs that name nobody: «рекомендовано», «сообщалось». */
  impersonal: words,
  /** Endings in which two verbs of one subject agree. */
  finiteEndings: words,
  /** What a statement may stand in, behind «согласно»: «докладу», «расчётам». */
  documentsInDative: words,
  /** Papers that write themselves, not agencies that pass on. */
  papers: words,
  /** What sets the writer's own words against a content. */
  adversative: words,
  /** «от нового подрядчика». */
  genitiveAdjectiveEndings: words,
  /** «лишь», which belongs to a content. */
  only: words,
  /** «никто не знает». */
  nobody: words,
  /** «комиссия | по тарифам». */
  fieldPreposition: words,
  /** «согласно | новому докладу»; «его» and the like as well. */
  accordingToDocument: words,
  dativeAdjectiveEndings: words,
  /** «не знает, когда …». */
  knowing: words,
  /** «напоминаем». */
  firstPersonEndings: words,
  /** Cases in which no subject stands. */
  obliqueEndings: words,
  /** What papers do. */
  writes: words,
  /** «и. о. директора». */
  acting: v.array(v.string()),
  /** «депутат | от оппозиции». */
  fromPrepositions: words,
  /** Ends of agencies' names. */
  agencyEndings: words,
  /** Verbs in the past. */
  pastEndings: words,
  /** Converbs at the head of a sentence, told from surnames. */
  openingConverbEndings: words,
  /** Whom somebody tells: «сторонникам», «нашему». */
  hearerEndings: words,
  /** Endings in which whom one speaks to stands when they are many: «экологам», «полицейским». */
  dativePluralEndings: words,
  /** Endings of participles in the locative: «в сообщении, | опубликованном утром». */
  participles: words,
  /** Endings of the dative in the singular. */
  datives: words,
  /** «свой», which never stands with a subject. */
  reflexives: words,
  /** Endings of accusatives and adverbs that stand right behind a name and do not belong to it: «Рогов | справку», «Рогов | по-русски». */
  besideNameEndings: words,
  /** «он сам». */
  himself: words,
  /** Prepositions inside the field of a body: «по надзору | за лекарствами». */
  innerPrepositions: words,
  /** Units and «и др.», whose full stop can end a sentence; those that do so behind a number; and «т. д.», «т. п.», «н. э.». */
  closingAbbreviations: words,
  countedAbbreviations: words,
  firstOfPair: words,
  lastOfPair: words,
  /** Endings of the instrumental that other cases share. */
  unsureInstrumental: words,
  /** «расценил решение | как победу». */
  asWord: words,
  /** «словно говоря: …»: nobody says it. */
  asIf: words,
  /** «это», and the beginnings of verbs of denying, before which it is what is denied. */
  thisThing: words,
  denials: words,
  /** What is confirmed or denied: «обвинения», «слухи»; accusatives. */
  deniable: words,
});

export const data: v.InferOutput<typeof russianFrameSchema> = json;

/** Whether a word ends in one of some endings. */
export const endsIn = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));
