import type { Relation } from '../../domain/comparison/comparison.ts';
import { useWords } from '../i18n/words-context.ts';
import type { CardView } from '../view-models/card.ts';
import { RelationBar, RelationKey } from './RelationKey.tsx';
import { SourceNotice } from './SourceNotice.tsx';

interface CardFootProps {
  readonly card: CardView;
  readonly recordBroken: boolean;
  /** Opens the panel, on the quotes of one relation when one is given. */
  readonly openPanel: (relation?: Relation) => void;
  readonly copySummary: () => void;
}

/** The foot that stays: how the statements stand to the record, and the way on. */
export const CardFoot = ({ card, recordBroken, openPanel, copySummary }: CardFootProps) => {
  const { t } = useWords();
  if (card.statements === 0 && !card.source && !recordBroken) return null;
  return (
    <footer class="foot">
      {card.source && <SourceNotice record={card.source.record} />}
      {recordBroken && (
        <p class="source">
          {t('failure.record-broken.title')}. {t('failure.record-broken.text')}
        </p>
      )}
      {card.nothingOnRecord && card.statements > 0 && <p class="source">{t('lookUp.nothing.title')}</p>}
      {card.relations && card.statements > 0 && (
        <>
          <RelationBar counts={card.relations} />
          <RelationKey counts={card.relations} lead={openPanel} />
        </>
      )}
      {card.statements > 0 && (
        <div class="actions">
          <button type="button" class="button first" onClick={() => openPanel()}>
            {t('card.openQuotes')}
          </button>
          <button type="button" class="button" onClick={copySummary}>
            {t('card.copySummary')}
          </button>
        </div>
      )}
    </footer>
  );
};
