import type { Analysis } from '../../domain/analysis.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import { useWords } from '../i18n/words-context.ts';
import type { AttributionView } from '../view-models/attribution.ts';
import { quoteDetails } from '../view-models/quote-details.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import { EvidencePair, LineKey, Passages } from './Evidence.tsx';
import { RelationBadge } from './Facts.tsx';
import { Notes } from './Notes.tsx';
import { Sentence } from './Sentence.tsx';
import { Words } from './Words.tsx';

interface QuoteDetailsProps {
  readonly quote: QuoteView;
  readonly analysis: Analysis;
  readonly records: readonly ReferenceModel[];
  readonly attribution: AttributionView;
}

/** What an opened card adds: who as resolved and as written, the question, the topic, the evidence, the notes. */
export const QuoteDetails = ({ quote, analysis, records, attribution }: QuoteDetailsProps) => {
  const words = useWords();
  const { t } = words;
  const details = quoteDetails(analysis, quote.id, records, words);
  if (details === null) return null;
  const { lang } = quote.words;
  const source = [attribution.agency, attribution.shortDate].filter(Boolean).join(', ');
  return (
    <>
      <dl class="context">
        <dt>{t('quote.speaker')}</dt>
        <dd>
          <Speaker name={quote.facts.speaker} mention={details.mention} lang={lang} />
        </dd>
        {quote.facts.within && (
          <>
            <dt>{t('quote.within')}</dt>
            <dd lang={lang}>
              <bdi>{quote.facts.within}</bdi>
            </dd>
          </>
        )}
        {details.question && (
          <>
            <dt>{t('quote.answers')}</dt>
            <dd>
              <Words of={details.question} />
            </dd>
          </>
        )}
        {quote.facts.topic && (
          <>
            <dt>{t('quote.topic')}</dt>
            <dd>{quote.facts.topic.label}</dd>
          </>
        )}
      </dl>
      {details.evidence.map((pair, index) => (
        <div key={pair.key}>
          {(index > 0 || pair.relation !== quote.facts.relation) && (
            <div class="pair-head">
              <span class="topic">{pair.topic?.label}</span>
              <RelationBadge relation={pair.relation} />
            </div>
          )}
          <EvidencePair of={pair} here={{ name: t('evidence.here'), source: <bdi>{source}</bdi> }} />
          {index === details.evidence.length - 1 && <LineKey pairs={details.evidence} />}
          <Passages of={pair} />
        </div>
      ))}
      {details.recordedAs.length > 0 && (
        <div class="recorded">
          <p class="label">{t('quote.onRecordAs')}</p>
          <ul>
            {details.recordedAs.map((claim, index) => (
              <li key={index}>
                <Words of={claim} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Notes of={details.notes} />
    </>
  );
};

const Speaker = ({
  name,
  mention,
  lang,
}: {
  readonly name: string | null;
  readonly mention: string | null;
  readonly lang: string;
}) => {
  const { t } = useWords();
  if (name === null) return <>{t('quote.speakerNone')}</>;
  const named = <bdi lang={lang}>{name}</bdi>;
  return mention ? (
    <Sentence of="quote.speakerWritten" with={{ name: named, mention: <bdi lang={lang}>{mention}</bdi> }} />
  ) : (
    named
  );
};
