import type { Analysis } from '../../domain/analysis.ts';
import { sliceOf } from '../../domain/text/span.ts';
import type { Place } from '../../platform/ports/page.ts';
import type { Words } from '../i18n/words.ts';
import { placeOf } from './place.ts';
import { roleOf } from './role.ts';

/** Who → to whom → through whom → when. What the page does not say is null and is not drawn. */
export interface AttributionView {
  readonly title: string | null;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly named: Place | null;
  readonly addressee: string | null;
  readonly agency: string | null;
  readonly date: string | null;
  readonly shortDate: string | null;
  readonly lang: string;
}

export function attributionOf(analysis: Analysis, words: Words): AttributionView {
  const { article, said, summary } = analysis;
  const speaker = said.speakers.find((each) => each.id === summary.speaker) ?? null;
  return {
    title: article.title,
    speaker: speaker?.name ?? null,
    role: speaker ? roleOf(article.text, speaker) : null,
    named: speaker && speaker.named.end > 0 ? placeOf(article.text, speaker.named) : null,
    addressee: summary.addressee ? sliceOf(article.text, summary.addressee) : null,
    agency: article.agency ?? article.siteName,
    date: words.date(article.publishedTime),
    shortDate: words.date(article.publishedTime, 'short'),
    lang: article.lang,
  };
}
