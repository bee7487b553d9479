import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { LookUp } from '../../platform/ports/stores.ts';
import { useWords } from '../i18n/words-context.ts';
import type { EvidenceView } from '../view-models/evidence.ts';
import { failureWords } from '../view-models/failure-words.ts';
import { lookUpView } from '../view-models/look-up.ts';
import { recordView } from '../view-models/record.ts';
import { EvidencePair, type HereLabel, LineKey, Passages } from './Evidence.tsx';
import { RelationBadge } from './Facts.tsx';
import { FurtherWords } from './FurtherWords.tsx';
import { LookUpField } from './LookUpField.tsx';
import { RecordLine } from './RecordLine.tsx';

interface LookUpViewProps {
  readonly lookUp: LookUp | null;
  readonly records: readonly ReferenceModel[];
  readonly busy: boolean;
  readonly ask: (text: string) => void;
  readonly copyPair: (pair: EvidenceView, hereLabel: string) => void;
}

/** The look-up: a box, the record that is asked with its date, and the answer. */
export const LookUpView = (props: LookUpViewProps) => (
  <FurtherWords>
    <Look {...props} />
  </FurtherWords>
);

const Look = ({ lookUp, records, busy, ask, copyPair }: LookUpViewProps) => {
  const words = useWords();
  return (
    <>
      <h1 class="hidden-text">{words.t('tab.lookUp')}</h1>
      <section class="filters">
        <LookUpField shown={lookUp?.id} text={lookUp?.text ?? ''} lang={lookUp?.lang} busy={busy} ask={ask}>
          {records.map((record) => (
            <RecordLine key={record.id} record={recordView(record, words)} />
          ))}
        </LookUpField>
      </section>
      <div aria-live="polite" aria-busy={busy}>
        {lookUp ? (
          <Answer lookUp={lookUp} records={records} copyPair={copyPair} />
        ) : (
          <p class="tally">{words.t('lookUp.hint')}</p>
        )}
      </div>
    </>
  );
};

type AnswerProps = Pick<LookUpViewProps, 'records' | 'copyPair'> & { readonly lookUp: LookUp };

const Answer = ({ lookUp, records, copyPair }: AnswerProps) => {
  const words = useWords();
  const { t } = words;
  const view = lookUpView(lookUp, records, words);
  if (view.answer === 'failed') {
    const { title, text } = failureWords(view.failure, words);
    return (
      <section class="empty">
        <h2 class="headline">{title}</h2>
        <p>{text}</p>
      </section>
    );
  }
  if (view.answer === 'nothing') {
    return (
      <section class="empty">
        <h2 class="headline">{t('lookUp.nothing.title')}</h2>
        <p>{view.claims > 0 ? words.count('lookUp.nothing.text', view.claims) : t('lookUp.nothing.plain')}</p>
      </section>
    );
  }
  const here: HereLabel = {
    name: t('evidence.yours'),
    source: t(view.from === 'typed' ? 'evidence.typed' : 'evidence.selected'),
  };
  return (
    <>
      <p class="tally">{words.count('lookUp.found', view.evidence.length)}</p>
      <ul class="quotes">
        {view.evidence.map((pair) => (
          <li key={pair.key} class={`quote rail ${pair.relation}`}>
            <div class="top facts">
              <span class="topic">{pair.topic?.label}</span>
              <RelationBadge relation={pair.relation} sure={pair.confidence} />
            </div>
            <EvidencePair of={pair} here={here} />
            <Passages of={pair} />
            <div class="actions">
              <button type="button" class="button plain" onClick={() => copyPair(pair, here.name)}>
                {t('evidence.copyBoth')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div class="tail">
        <LineKey pairs={view.evidence} />
        <p>{t('lookUp.saidBefore')}</p>
      </div>
    </>
  );
};
