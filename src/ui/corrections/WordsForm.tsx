import { useId, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../domain/analysis.ts';
import { anchorOf } from '../../domain/corrections/anchor.ts';
import type { Anchor } from '../../domain/corrections/correction.ts';
import { sliceOf } from '../../domain/text/span.ts';
import { useWords } from '../i18n/words-context.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import { stretchOf, type WordBounds, wordBounds } from '../view-models/word-bounds.ts';
import type { Correcting } from './correcting.ts';

interface WordsFormProps {
  readonly quote: QuoteView;
  readonly analysis: Analysis;
  readonly at: Anchor;
  readonly correcting: Correcting;
}

type End = 'first' | 'last';

/** Where the words begin and end, among those of their paragraphs: each end is a slider that goes from word to word. */
export const WordsForm = ({ quote, analysis, at, correcting }: WordsFormProps) => {
  const { t } = useWords();
  const { article, said } = analysis;
  const statement = said.statements.find(({ id }) => id === quote.id);
  const bounds = useMemo(() => statement && wordBounds(analysis, statement), [analysis, statement]);
  const [moved, move] = useState<{ readonly of: WordBounds; readonly first: number; readonly last: number } | null>(
    null,
  );
  if (!statement || !bounds) return null;
  const { first, last } = moved?.of === bounds ? moved : bounds;
  const isSame = first === bounds.first && last === bounds.last;
  const to = stretchOf(bounds, statement, first, last);
  const moveTo = (end: End, index: number): void =>
    move({
      of: bounds,
      first: end === 'first' ? index : Math.min(first, index),
      last: end === 'last' ? index : Math.max(last, index),
    });
  const set = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isSame) return;
    if (await correcting.make({ kind: 'bounds', at, to: anchorOf(article.text, to) })) move(null);
  };
  const [opening, closing] = [bounds.words[0], bounds.words.at(-1)];
  return (
    <form class="way bounds" onSubmit={(event) => void set(event)}>
      <p class="label">{t('correct.words')}</p>
      <p class="words" lang={article.lang} dir="auto">
        <span class="outside">{article.text.slice(opening?.start, to.start)}</span>
        <mark>{sliceOf(article.text, to)}</mark>
        <span class="outside">{article.text.slice(to.end, closing?.end)}</span>
      </p>
      <Slider
        of={bounds}
        text={article.text}
        label={t('correct.words.first')}
        at={first}
        move={(n) => moveTo('first', n)}
      />
      <Slider
        of={bounds}
        text={article.text}
        label={t('correct.words.last')}
        at={last}
        move={(n) => moveTo('last', n)}
      />
      <button type="submit" class="button" aria-disabled={isSame}>
        {t('correct.words.set')}
      </button>
    </form>
  );
};

interface SliderProps {
  readonly of: WordBounds;
  readonly text: string;
  readonly label: string;
  readonly at: number;
  readonly move: (to: number) => void;
}

/** The arrows go by one word; what is read out is the word. */
const Slider = ({ of: { words }, text, label, at, move }: SliderProps) => {
  const id = useId();
  const word = words[at];
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={words.length - 1}
        step={1}
        value={at}
        aria-valuetext={word && sliceOf(text, word)}
        onInput={(event) => move(Number(event.currentTarget.value))}
      />
    </div>
  );
};
