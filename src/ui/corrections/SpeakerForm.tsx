import { useState } from 'preact/hooks';
import type { Analysis } from '../../domain/analysis.ts';
import type { Anchor } from '../../domain/corrections/correction.ts';
import { useWords } from '../i18n/words-context.ts';
import { peopleOf } from '../view-models/own-changes.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import { Choice } from './Choice.tsx';
import type { Correcting } from './correcting.ts';

interface SpeakerFormProps {
  readonly quote: QuoteView;
  readonly analysis: Analysis;
  readonly at: Anchor;
  readonly correcting: Correcting;
}

const NOBODY = 'nobody';
const SOMEBODY_ELSE = 'somebody else';
/** A name may be any words, also those of the choices that are none. */
const PERSON = 'person ';
const LONGEST_NAME = 200;

/** Another speaker: one of those in the report, nobody, or whoever the reader types. */
export const SpeakerForm = ({ quote, analysis, at, correcting }: SpeakerFormProps) => {
  const { t } = useWords();
  const { speaker } = quote.facts;
  const now = speaker === null ? NOBODY : PERSON + speaker;
  const [chosen, choose] = useState<string | null>(null);
  const [typed, type] = useState('');
  const { lang } = analysis.article;
  const value = chosen ?? now;
  const name = value === NOBODY ? null : value === SOMEBODY_ELSE ? typed.trim() : value.slice(PERSON.length);
  const set = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (name === '' || name === speaker) return;
    if (await correcting.make({ kind: 'speaker', at, name })) choose(null);
  };
  return (
    <form class="way" onSubmit={(event) => void set(event)}>
      <Choice
        label={t('correct.who')}
        options={[
          ...peopleOf(analysis).map((person) => ({ value: PERSON + person, label: person, lang })),
          { value: NOBODY, label: t('quote.speakerNone') },
          { value: SOMEBODY_ELSE, label: t('correct.somebodyElse') },
        ]}
        value={value}
        choose={choose}
      />
      {value === SOMEBODY_ELSE && (
        <label class="field one-line">
          <span>{t('correct.name')}</span>
          <input
            type="text"
            lang={lang}
            dir="auto"
            maxLength={LONGEST_NAME}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
      )}
      <button type="submit" class="button" aria-disabled={name === '' || name === speaker}>
        {t('correct.who.set')}
      </button>
    </form>
  );
};
