import { useState } from 'preact/hooks';
import { type Comparison, RELATIONS, type Relation } from '../../domain/comparison/comparison.ts';
import type { Anchor } from '../../domain/corrections/correction.ts';
import { useWords } from '../i18n/words-context.ts';
import { Choice } from './Choice.tsx';
import type { Correcting } from './correcting.ts';

interface RelationFormProps {
  readonly comparison: Comparison;
  readonly at: Anchor;
  readonly correcting: Correcting;
}

/** Another relation to the record that the card shows. */
export const RelationForm = ({ comparison, at, correcting }: RelationFormProps) => {
  const { t } = useWords();
  const [chosen, choose] = useState<Relation | null>(null);
  const value = chosen ?? comparison.relation;
  const isSame = value === comparison.relation;
  const set = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isSame) return;
    if (await correcting.make({ kind: 'relation', at, record: comparison.model, relation: value })) choose(null);
  };
  return (
    <form class="way" onSubmit={(event) => void set(event)}>
      <Choice
        label={t('correct.relation')}
        options={RELATIONS.map((relation) => ({ value: relation, label: t(`relation.${relation}`) }))}
        value={value}
        choose={(relation) => choose(RELATIONS.find((one) => one === relation) ?? null)}
      />
      <button type="submit" class="button" aria-disabled={isSame}>
        {t('correct.relation.set')}
      </button>
    </form>
  );
};
