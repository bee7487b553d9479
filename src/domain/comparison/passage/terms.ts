import type { Language } from '../../languages/language.ts';
import { stemOf } from '../../languages/stem.ts';
import type { Token } from '../../text/tokens.ts';
import { countedWordsIn } from './counted-words.ts';
import { withoutDoubleDenial } from './double-denial.ts';
import { type EntityMention, entityMentions, standsForEntity } from './entity-mentions.ts';
import { entityNamesOf } from './entity-names.ts';
import { hasMark } from './has-mark.ts';
import type { RecordView } from './record-view.ts';
import { NOT, type Term } from './term.ts';
import { type WordFacts, wordFactsOf } from './word-facts.ts';

/**
 * What a passage is compared by. A text is cut into words; each word becomes a stem, a negation or an entity that it names; what a
 * clause has whatever it says (articles, prepositions, words of saying) is left out, what denies or limits stays; two denials that
 * cancel each other become a possibility.
 */
export interface Terms {
  readonly terms: readonly Term[];
  /** Entities named, with `+body`, `+country`, `+member` for those that the record does not know. */
  readonly entities: ReadonlySet<string>;
  /** Whether one of them is another body that a common noun may stand for. */
  readonly isRivalNamed: boolean;
}

/** The terms of a whole text. */
export const termsOf = (text: string, view: RecordView): Terms => termsAmong(countedWordsIn(text), text, 0, view);

/** The terms of a passage of a text; it begins at `from` and has these words. */
export function termsAmong(words: readonly Token[], text: string, from: number, view: RecordView): Terms {
  const { language } = view;
  const facts = wordFactsOf(words, language);
  const mentions = entityMentions(words, facts, entityNamesOf(view.model));
  const isRivalNamed = view.isRivalAround || mentions.some(({ name }) => name.isRival);
  const terms: Term[] = [];
  const entities = new Set<string>();
  let at = 0;
  let next = 0;
  let read = from;
  for (let word = words[0]; word !== undefined; word = words[at]) {
    const opens = hasMark(text, read, word.start, BREAKS);
    const before = terms.length;
    const mention = mentions[next]?.at === at ? mentions[next++] : undefined;
    if (mention !== undefined && standsForEntity(mention.name, words[at - 1]?.norm, language, isRivalNamed)) {
      const { entity, key, stems } = mention.name;
      const end = words[at + stems.length - 1]?.end ?? word.end;
      entities.add(entity);
      terms.push({ start: word.start, end, key, norm: word.norm, opens });
      if (isNothingBut(mention, language)) {
        at += stems.length;
        read = end;
        continue;
      }
    }
    pushWord(word, facts[at], opens && terms.length === before, terms);
    if (terms.length > before) read = word.end;
    at++;
  }
  return { terms: withoutDoubleDenial(terms, language), entities, isRivalNamed };
}

/** Whether the words of a mention are a name and nothing else; a common noun may be a word of the sentence as well. */
const isNothingBut = ({ name }: EntityMention, { comparison }: Language): boolean =>
  !name.common || (comparison.hasArticles && !name.isPlural);

function pushWord({ start, end, norm }: Token, facts: WordFacts | undefined, opens: boolean, into: Term[]): void {
  if (facts === undefined) return;
  const { role, stem, denyingLetters } = facts;
  if (role === 'counts') into.push({ start, end, key: stem, norm, opens });
  else if (role === 'negation') into.push({ start, end, key: NOT, norm, opens });
  else if (role === 'negation within') {
    const cut = start + denyingLetters;
    const denied = norm.slice(denyingLetters);
    into.push({ start, end: cut, key: NOT, norm: norm.slice(0, denyingLetters), opens });
    into.push({ start: cut, end, key: stemOf(denied), norm: denied, opens: false });
  }
}

/** Marks that part a sentence, fewer than those of `clause-words.ts`: the weights of the signals are learned with these. */
const BREAKS = ',;:—–()«»"“”';
