import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../domain/article/article.ts';
import type { Place } from '../../platform/ports/page.ts';
import { useWords } from '../i18n/words-context.ts';
import { placeInText } from '../view-models/place-in-text.ts';

interface PlaceInTextProps {
  readonly article: Article;
  readonly place: Place;
  readonly close: () => void;
}

/** A quote in its paragraph, between the one before and the one after. Escape closes it, as the button does. */
export const PlaceInText = ({ article, place, close }: PlaceInTextProps) => {
  const { t } = useWords();
  const shown = useRef<HTMLElement>(null);
  const { before, start, quote, end, after } = placeInText(article.text, place);
  useLayoutEffect(() => {
    shown.current?.focus();
    shown.current?.querySelector('mark')?.scrollIntoView?.({ block: 'nearest' });
  }, [place]);
  const aside = (text: string | null) =>
    text !== null && (
      <p class="words clamp beside" lang={article.lang} dir="auto">
        {text}
      </p>
    );
  return (
    <section
      class="place"
      aria-label={t('text.place')}
      tabIndex={-1}
      ref={shown}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="place-bar">
        <h2>{t('text.place')}</h2>
        <button type="button" class="button plain" onClick={close}>
          {t('text.close')}
        </button>
      </div>
      {aside(before)}
      <p class="words whole" lang={article.lang} dir="auto">
        {start}
        <mark>{quote}</mark>
        {end}
      </p>
      {aside(after)}
    </section>
  );
};
