import { useState } from 'preact/hooks';
import type { Analysis } from '../../domain/analysis.ts';
import { useWords } from '../i18n/words-context.ts';
import { peopleOf } from '../view-models/own-changes.ts';
import { Choice } from './Choice.tsx';
import type { Correcting } from './correcting.ts';

interface SamePersonFormProps {
  /** Of who says the quote. */
  readonly name: string;
  readonly analysis: Analysis;
  readonly correcting: Correcting;
}

/** Whoever says this is somebody else who speaks here, and is called by that name everywhere. */
export const SamePersonForm = ({ name, analysis, correcting }: SamePersonFormProps) => {
  const { t } = useWords();
  const [chosen, choose] = useState('');
  const others = peopleOf(analysis).filter((person) => person !== name);
  if (others.length === 0) return null;
  const value = others.includes(chosen) ? chosen : '';
  const set = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (value !== '' && (await correcting.make({ kind: 'same-person', name: value, also: name }))) choose('');
  };
  return (
    <form class="way" onSubmit={(event) => void set(event)}>
      <Choice
        label={t('correct.same')}
        options={[
          { value: '', label: t('correct.choose') },
          ...others.map((person) => ({ value: person, label: person, lang: analysis.article.lang })),
        ]}
        value={value}
        choose={choose}
      />
      <button type="submit" class="button" aria-disabled={value === ''}>
        {t('correct.same.set')}
      </button>
    </form>
  );
};
