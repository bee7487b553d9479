import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Confidence } from '../../domain/comparison/comparison.ts';
import { useWords } from '../i18n/words-context.ts';
import type { QuoteGroup } from '../view-models/quote-groups.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import { type ListKey, listKey } from './list-key.ts';
import { type QuoteActions, QuoteCard } from './QuoteCard.tsx';

interface QuoteListProps {
  readonly groups: readonly QuoteGroup[];
  readonly actions: QuoteActions;
  readonly confidenceOf: (quote: QuoteView) => Confidence | null;
  /** What an open card holds; asked for only then. */
  readonly detailsOf: (quote: QuoteView) => ComponentChildren;
}

/** The list: one stop of the Tab key, arrows inside, one card open at a time. */
export const QuoteList = ({ groups, actions, confidenceOf, detailsOf }: QuoteListProps) => {
  const { t } = useWords();
  const quotes = useMemo(() => groups.flatMap((group) => group.quotes), [groups]);
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);

  const at = Math.max(
    0,
    quotes.findIndex((quote) => quote.id === current),
  );

  // A card that the filter took away can't stay the open one: it would come back open, unasked.
  useEffect(() => {
    if (opened !== null && !quotes.some((quote) => quote.id === opened)) setOpened(null);
  }, [quotes, opened]);

  // A card that is put elsewhere in the list loses the focus on the way.
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (inside.current && current !== null && document.activeElement === document.body)
      buttonOf(list.current, current)?.focus();
  }, [groups]);

  const moveTo = (index: number): void => {
    const quote = quotes[Math.min(Math.max(index, 0), quotes.length - 1)];
    if (!quote) return;
    setCurrent(quote.id);
    buttonOf(list.current, quote.id)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const quote = quotes[at];
    const key = listKey(event);
    if (!quote || key === null) return;
    event.preventDefault();
    const act: Record<ListKey, () => void> = {
      next: () => moveTo(at + 1),
      previous: () => moveTo(at - 1),
      first: () => moveTo(0),
      last: () => moveTo(quotes.length - 1),
      close: () => {
        setOpened(null);
        moveTo(at);
      },
      jump: () => actions.jump(quote),
      copy: () => actions.copy(quote),
    };
    act[key]();
  };

  return (
    <ul
      class="quotes"
      ref={list}
      aria-label={t('quotes.list')}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        inside.current = true;
        setCurrent(quoteAt(event.target) ?? current);
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget !== null) inside.current = false;
      }}
    >
      {groups.map(({ name, quotes: those }) => (
        <Fragment key={name ?? ''}>
          {name !== null && (
            <li class="group">
              <h2>{name}</h2>
            </li>
          )}
          {those.map((quote) => (
            <QuoteCard
              key={quote.id}
              quote={quote}
              open={quote.id === opened}
              confidence={quote.id === opened ? confidenceOf(quote) : null}
              reachable={quote === quotes[at]}
              toggle={() => setOpened(quote.id === opened ? null : quote.id)}
              actions={actions}
            >
              {quote.id === opened && detailsOf(quote)}
            </QuoteCard>
          ))}
        </Fragment>
      ))}
    </ul>
  );
};

const buttonOf = (list: HTMLUListElement | null, id: string): HTMLElement | null => {
  const cards = list?.querySelectorAll<HTMLElement>('[data-quote]') ?? [];
  return [...cards].find((card) => card.dataset.quote === id)?.querySelector<HTMLElement>('.open') ?? null;
};

const quoteAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? null) : null;
