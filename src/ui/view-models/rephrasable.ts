import type { Words } from '../i18n/words.ts';
import type { RephraseRequest } from '../ports.ts';
import type { CardView } from './card.ts';
import { textOf } from './passage.ts';

/** What a model is given: the lines of the card and nothing else of the page, each with its speaker. */
export function rephrasable({ lead, exchanges, attribution }: CardView, words: Words): RephraseRequest | null {
  const lines = [lead, ...exchanges.flatMap((exchange) => exchange.lines)].filter((line) => line !== null);
  const first = lines[0];
  if (first === undefined) return null;
  const said = lines.map(
    (line) => `${line.otherSpeaker ?? attribution.speaker ?? words.t('quote.speakerNone')}: ${textOf(line.words)}`,
  );
  return { text: said.join('\n'), lang: first.words.lang };
}
