import type { TokenSpan } from '../../../../text/token-span.ts';
import type { LanguageText } from '../../../language.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import type { Unit } from '../units/unit.ts';
import { likeliestSource } from './likeliest-source.ts';
import { sourceSpan } from './source-span.ts';

/** The words that name who speaks, for a cue and a content that is known already and may lie outside the sentence; null when named elsewhere. */
export function sourceOfContent(
  read: LanguageText,
  facts: SentenceFacts,
  cue: TokenSpan,
  content: TokenSpan,
): TokenSpan | null {
  const { units } = facts;
  const at = units.findIndex((unit) => unit.last > cue.first);
  if (at < 0) return null;
  const isInside = (unit: Unit): boolean => unit.first < content.last && content.first < unit.last;
  const start = units.findIndex(isInside);
  if (start >= 0)
    return sourceSpan(
      read,
      units,
      at,
      likeliestSource(facts, { cue: at, start, end: units.findLastIndex(isInside) + 1 }),
    );
  // Of a content in another sentence only the side on which it lies is known.
  const edge = content.first < cue.first ? 0 : units.length;
  return sourceSpan(read, units, at, likeliestSource(facts, { cue: at, start: edge, end: edge }));
}
