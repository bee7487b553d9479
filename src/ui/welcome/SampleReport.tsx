import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../domain/analysis.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { WelcomePorts } from '../../platform/ports/options.ts';
import type { Place } from '../../platform/ports/page.ts';
import { Card } from '../components/Card.tsx';
import { Message } from '../components/Message.tsx';
import { RelationBar, RelationKey } from '../components/RelationKey.tsx';
import { useWords } from '../i18n/words-context.ts';
import { cardOf } from '../view-models/card.ts';

interface Tried {
  readonly analysis: Analysis;
  readonly records: readonly ReferenceModel[];
}

/** The bundled report, analysed on a press: the card as in the popup, and below it the text that its lines lead to. */
export const SampleReport = ({ ports }: { readonly ports: WelcomePorts }) => {
  const words = useWords();
  const { t } = words;
  const tried = useSignal<Tried | null>(null);
  const message = useSignal('');
  const found = useSignal<Place | null>(null);
  const card = useMemo(
    () => tried.value && cardOf(tried.value.analysis, tried.value.records, words),
    [tried.value, words],
  );

  const tryIt = async (): Promise<void> => {
    const [analysis, model] = await Promise.all([ports.analyseSample(), ports.model()]);
    message.value = analysis.ok ? '' : t(`failure.${analysis.failure}.text`);
    if (analysis.ok) tried.value = { analysis: analysis.value, records: model.ok ? [model.value] : [] };
  };

  if (!tried.value || !card) {
    return (
      <>
        <div class="actions">
          <button type="button" class="button first" onClick={() => void tryIt()}>
            {t('welcome.try')}
          </button>
        </div>
        <Message text={message.value} />
      </>
    );
  }
  return (
    <section class="sample">
      <h2>{t('welcome.sample')}</h2>
      <p class="quiet">{t('welcome.sample.text')}</p>
      <div class="card">
        <Card card={card} level={3} jump={(place) => (found.value = place)} />
        {card.relations && (
          <div class="foot">
            <RelationBar counts={card.relations} />
            <RelationKey counts={card.relations} />
          </div>
        )}
      </div>
      <details open={found.value !== null}>
        <summary>{t('welcome.sample.whole')}</summary>
        <SampleText text={tried.value.analysis.article.text} found={found.value} />
      </details>
    </section>
  );
};

/** The text with the stretch that was jumped to marked, brought into view when it changes. */
const SampleText = ({ text, found }: { readonly text: string; readonly found: Place | null }) => {
  const { start, end } = found ?? { start: 0, end: 0 };
  return (
    <p class="words whole" lang="en">
      {text.slice(0, start)}
      {found && (
        <mark class="found" key={start} ref={(mark) => mark?.scrollIntoView?.({ block: 'center' })}>
          {text.slice(start, end)}
        </mark>
      )}
      {text.slice(end)}
    </p>
  );
};
