import type { RephraseRequest } from '../../platform/ports/rephraser.ts';
import type { Words } from '../i18n/words.ts';
import type { CardView } from './card.ts';
import { textOf } from './passage.ts';

/** What a model is given: who the card is about and its lines, each with its speaker; nothing else of the page. */
export function rephrasable({ lead, exchanges, attribution }: CardView, words: Words): RephraseRequest | null {
  const lines = [lead, ...exchanges.flatMap((exchange) => exchange.lines)].filter((line) => line !== null);
  const first = lines[0];
  if (first === undefined) return null;
  const said = lines.map((line) => `${line.facts.speaker ?? words.t('quote.speakerNone')}: ${textOf(line.words)}`);
  const about = [attribution.speaker, attribution.role].filter((part) => part !== null).join(', ');
  return { text: [about, ...said].filter((line) => line !== '').join('\n'), lang: first.words.lang };
}
