import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Confidence } from '../../domain/comparison/comparison.ts';
import type { Correction } from '../../domain/corrections/correction.ts';
import { useWords } from '../i18n/words-context.ts';
import type { QuoteGroup } from '../view-models/quote-groups.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import { type ListKey, listKey } from './list-key.ts';
import { onDemand } from './on-demand.ts';
import { type QuoteActions, QuoteCard } from './QuoteCard.tsx';

export interface Picks {
  readonly of: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

interface QuoteListProps {
  readonly groups: readonly QuoteGroup[];
  readonly actions: QuoteActions;
  /** Ids of those that are picked, and what picks or drops one; null where none are. */
  readonly picks?: Picks | null;
  readonly confidenceOf: (quote: QuoteView) => Confidence | null;
  /** Takes back what the reader put right. */
  readonly undo: (correction: Correction) => void;
  /** What an open card holds; asked for only then. */
  readonly detailsOf: (quote: QuoteView) => ComponentChildren;
}

/** A list of so many rows at most is drawn whole. */
const SHORT = 200;
const LongList = onDemand(async () => (await import('./LongList.tsx')).LongList);

/** A line of the list: the name of a group, or a card. */
type Row = { readonly name: string } | { readonly quote: QuoteView; readonly index: number };

/** The list: one stop of the Tab key, arrows inside, one card open at a time. Of a long one what is near is drawn. */
export const QuoteList = ({ groups, actions, picks = null, confidenceOf, undo, detailsOf }: QuoteListProps) => {
  const { t } = useWords();
  const quotes = useMemo(() => groups.flatMap((group) => group.quotes), [groups]);
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);

  const at = Math.max(
    0,
    quotes.findIndex((quote) => quote.id === current),
  );

  const standsAt = useMemo(() => new Map(rows.map((row, n) => ['quote' in row ? row.index : -1, n])), [rows]);
  const isLong = rows.length > SHORT;

  // A card that the filter took away can't stay the open one: it would come back open, unasked.
  useEffect(() => {
    if (opened !== null && !quotes.some((quote) => quote.id === opened)) setOpened(null);
  }, [quotes, opened]);

  // A card that is put elsewhere in the list loses the focus on the way; one that is taken out of it gives it to the next.
  const inside = useRef(false);
  const stoodAt = useRef(0);
  useLayoutEffect(() => {
    if (inside.current && current !== null && document.activeElement === document.body) {
      const button = buttonOf(list.current, current);
      if (button) button.focus();
      else moveTo(stoodAt.current);
    }
  }, [groups]);
  useLayoutEffect(() => {
    stoodAt.current = at;
  });

  /** A card that is not drawn yet is drawn first, as it is the current one then. */
  const sought = useRef<string | null>(null);
  const focusSought = (): void => {
    const button = sought.current === null ? null : buttonOf(list.current, sought.current);
    if (button === null) return;
    sought.current = null;
    button.focus();
  };
  useLayoutEffect(focusSought, [current]);

  const moveTo = (index: number): void => {
    const quote = quotes[Math.min(Math.max(index, 0), quotes.length - 1)];
    if (!quote) return;
    setCurrent(quote.id);
    sought.current = quote.id;
    focusSought();
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

  const draw = (from: number, to: number): ComponentChildren[] =>
    rows.slice(from, to).map((row) =>
      'quote' in row ? (
        <QuoteCard
          key={row.quote.id}
          quote={row.quote}
          place={isLong ? { at: row.index + 1, of: quotes.length } : null}
          open={row.quote.id === opened}
          confidence={row.quote.id === opened ? confidenceOf(row.quote) : null}
          reachable={row.index === at}
          toggle={() => setOpened(row.quote.id === opened ? null : row.quote.id)}
          actions={actions}
          pick={picks && { is: picks.of.has(row.quote.id), toggle: () => picks.toggle(row.quote.id) }}
          undo={undo}
        >
          {row.quote.id === opened && detailsOf(row.quote)}
        </QuoteCard>
      ) : (
        <li class="group" key={`group ${row.name}`}>
          <h2>{row.name}</h2>
        </li>
      ),
    );

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
      {isLong ? (
        <LongList list={list} rows={rows.length} at={standsAt.get(at) ?? 0} draw={draw} />
      ) : (
        draw(0, rows.length)
      )}
    </ul>
  );
};

function rowsOf(groups: readonly QuoteGroup[]): readonly Row[] {
  let index = 0;
  return groups.flatMap(({ name, quotes }) => [
    ...(name === null ? [] : [{ name }]),
    ...quotes.map((quote) => ({ quote, index: index++ })),
  ]);
}

const buttonOf = (list: HTMLUListElement | null, id: string): HTMLElement | null => {
  const cards = list?.querySelectorAll<HTMLElement>('[data-quote]') ?? [];
  return [...cards].find((card) => card.dataset.quote === id)?.querySelector<HTMLElement>('.open') ?? null;
};

const quoteAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? null) : null;
