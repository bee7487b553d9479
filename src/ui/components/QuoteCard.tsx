import type { ComponentChildren } from 'preact';
import type { Confidence } from '../../domain/comparison/comparison.ts';
import type { Correction } from '../../domain/corrections/correction.ts';
import { UndoButton } from '../corrections/UndoButton.tsx';
import { useWords } from '../i18n/words-context.ts';
import { textOf } from '../view-models/passage.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import { By, Cue, KindMark, RelationBadge, Standing, Yours } from './Facts.tsx';
import { Icon } from './Icon.tsx';
import { ALL_WAYS, LineActions } from './LineActions.tsx';
import { Words } from './Words.tsx';

export interface QuoteActions {
  readonly jump: (quote: QuoteView) => void;
  readonly copy: (quote: QuoteView) => void;
  readonly cite: (quote: QuoteView) => void;
  readonly link: (quote: QuoteView) => void;
}

/** Whether a quote is picked. */
export interface Pick {
  readonly is: boolean;
  readonly toggle: () => void;
}

interface QuoteCardProps {
  readonly quote: QuoteView;
  /** Which of how many it is, where they are not all drawn. */
  readonly place: { readonly at: number; readonly of: number } | null;
  readonly open: boolean;
  /** Shown once the card is open; in the closed list only "not sure" is. */
  readonly confidence: Confidence | null;
  /** The list is one stop of the Tab key: only the card that it stands on can be reached by it. */
  readonly reachable: boolean;
  /** Where quotes are picked: whether this one is, and what changes it. */
  readonly pick?: Pick | null;
  readonly toggle: () => void;
  readonly actions: QuoteActions;
  /** Takes back what the reader put right. */
  readonly undo: (correction: Correction) => void;
  readonly children?: ComponentChildren;
}

/** One statement in the list. Closed, the whole card is one button; open, its details and actions follow. */
export const QuoteCard = ({
  quote,
  place,
  open,
  confidence,
  reachable,
  pick = null,
  toggle,
  actions,
  undo,
  children,
}: QuoteCardProps) => {
  const { t } = useWords();
  const { facts, words } = quote;
  const about = `facts-${quote.id}`;
  const latest = facts.changes.at(-1);
  return (
    <li
      class={`quote rail ${facts.relation ?? ''}`}
      data-open={open ? '' : undefined}
      data-quote={quote.id}
      aria-posinset={place?.at}
      aria-setsize={place?.of}
    >
      <div class="top facts" id={about}>
        {pick && (
          <label class="pick">
            <input
              type="checkbox"
              checked={pick.is}
              aria-label={textOf(words)}
              tabIndex={reachable ? 0 : -1}
              onChange={pick.toggle}
            />
          </label>
        )}
        <By speaker={facts.speaker} lang={words.lang} />
        {open && facts.relation ? (
          <RelationBadge relation={facts.relation} sure={confidence ?? undefined} />
        ) : (
          <Standing facts={facts} />
        )}
        <span class="how">
          <KindMark kind={facts.kind} />
          <Cue facts={facts} lang={words.lang} noted={quote.noted} />
          <Yours facts={facts} />
        </span>
      </div>
      {!open && latest && <UndoButton about={about} reachable={reachable} press={() => void undo(latest)} />}
      <button
        type="button"
        class="open"
        aria-expanded={open}
        aria-describedby={about}
        tabIndex={reachable ? 0 : -1}
        onClick={toggle}
      >
        <Words of={words} clamp={!open} whole={open} />
      </button>
      {!open && <LineActions take={(how) => actions[how](quote)} ways={ALL_WAYS} reachable={reachable} />}
      {open && (
        <>
          {children}
          <div class="actions">
            <button type="button" class="button plain" onClick={() => actions.jump(quote)}>
              <Icon name="jump" />
              {t('quote.jump')}
            </button>
            <button type="button" class="button plain" onClick={() => actions.copy(quote)}>
              {t('quote.copy')}
            </button>
            <button type="button" class="button plain" onClick={() => actions.cite(quote)}>
              {t('quote.citation')}
            </button>
            <button type="button" class="button plain" onClick={() => actions.link(quote)}>
              {t('quote.link')}
            </button>
          </div>
        </>
      )}
    </li>
  );
};
