import { useWords } from '../i18n/words-context.ts';
import type { AttributionView } from '../view-models/attribution.ts';

/** To whom → through whom → when. What is not known is left out, and so is the arrow before it. */
export const Chain = ({ of: { addressee, agency, date, lang } }: { readonly of: AttributionView }) => {
  const { t } = useWords();
  if (!addressee && !agency && !date) return null;
  return (
    <ol class="chain" aria-label={t('chain.label')}>
      {addressee && (
        <li>
          <span class="part">{t('chain.to')}</span>{' '}
          <b lang={lang}>
            <bdi>{addressee}</bdi>
          </b>
        </li>
      )}
      {agency && (
        <li>
          <span class="part">{t('chain.through')}</span>{' '}
          <b lang={lang}>
            <bdi>{agency}</bdi>
          </b>
        </li>
      )}
      {date && (
        <li>
          <b class="date">{date}</b>
        </li>
      )}
    </ol>
  );
};

interface AttributionProps {
  readonly of: AttributionView;
  readonly level?: 1 | 3;
}

/**
 * The head of the card: the report's headline, and who is named in its lines. Without a headline the speaker stands there, so
 * that the card is never nameless.
 */
export const Attribution = ({ of: attribution, level = 1 }: AttributionProps) => {
  const { speaker, role, title, lang } = attribution;
  const { t } = useWords();
  const Name = level === 1 ? 'h1' : 'h3';
  return (
    <section class="attribution">
      <Name class="who" lang={speaker || title ? lang : undefined}>
        <bdi>{title ?? speaker ?? t('name')}</bdi>
      </Name>
      {!title && role && (
        <p class="role" lang={lang}>
          <bdi>{role}</bdi>
        </p>
      )}
      <Chain of={attribution} />
    </section>
  );
};
