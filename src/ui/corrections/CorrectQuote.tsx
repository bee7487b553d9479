import '../styles/evidence.css';
import '../styles/corrections.css';
import type { Analysis } from '../../domain/analysis.ts';
import { changesOf } from '../../domain/corrections/changed-parts.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import { FurtherWords } from '../components/FurtherWords.tsx';
import { Icon } from '../components/Icon.tsx';
import { useWords } from '../i18n/words-context.ts';
import { anchorFor } from '../view-models/own-changes.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import { shownStanding, standingsOf } from '../view-models/standing.ts';
import { ChangeLine } from './ChangeLine.tsx';
import type { Correcting } from './correcting.ts';
import { RelationForm } from './RelationForm.tsx';
import { SamePersonForm } from './SamePersonForm.tsx';
import { SpeakerForm } from './SpeakerForm.tsx';
import { UndoButton } from './UndoButton.tsx';
import { WordsForm } from './WordsForm.tsx';

interface CorrectQuoteProps {
  readonly quote: QuoteView;
  readonly analysis: Analysis;
  readonly records: readonly ReferenceModel[];
  readonly correcting: Correcting;
}

/** In an opened card: what the reader changed of it, and the ways to put something right. */
export const CorrectQuote = (given: CorrectQuoteProps) => (
  <FurtherWords>
    <OwnChanges {...given} />
    <Ways {...given} />
  </FurtherWords>
);

const OwnChanges = ({ quote, analysis, correcting }: CorrectQuoteProps) => {
  const { t } = useWords();
  const changes = changesOf(analysis, quote.id);
  if (changes.length === 0) return null;
  return (
    <div class="own-changes">
      <p class="label">{t('correct.yours')}</p>
      <ul>
        {changes.map((correction, at) => {
          const about = `change-${quote.id}-${at}`;
          return (
            <li key={correction.kind}>
              <span class="told" id={about}>
                <ChangeLine correction={correction} analysis={analysis} statement={quote.id} />
              </span>
              <UndoButton about={about} press={() => void correcting.undo(correction)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
};

const Ways = ({ quote, analysis, records, correcting }: CorrectQuoteProps) => {
  const { t } = useWords();
  const at = anchorFor(analysis, quote.id);
  const standing = shownStanding(standingsOf(analysis, quote.id, records));
  if (at === null) return null;
  return (
    <details class="passages correct">
      <summary>
        {t('correct.title')}
        <Icon name="down" />
      </summary>
      <div class="ways">
        <SpeakerForm quote={quote} analysis={analysis} at={at} correcting={correcting} />
        {quote.facts.speaker !== null && (
          <SamePersonForm name={quote.facts.speaker} analysis={analysis} correcting={correcting} />
        )}
        <WordsForm quote={quote} analysis={analysis} at={at} correcting={correcting} />
        {standing && <RelationForm comparison={standing.comparison} at={at} correcting={correcting} />}
        <div class="way">
          <button type="button" class="button" onClick={() => void correcting.make({ kind: 'not-said', at })}>
            {t('correct.notSaid')}
          </button>
        </div>
        <p class="note">{t('correct.kept')}</p>
      </div>
    </details>
  );
};
