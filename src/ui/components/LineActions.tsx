import { useWords } from '../i18n/words-context.ts';

export type Way = 'jump' | 'copy' | 'cite' | 'link';

const NAMES = { jump: 'quote.jump', copy: 'quote.copy', cite: 'quote.citation', link: 'quote.link' } as const;

/** What a line that itself leads to its place in the page is taken along by. */
export const TAKING: readonly Way[] = ['copy', 'cite', 'link'];
export const ALL_WAYS: readonly Way[] = ['jump', ...TAKING];

/** Takes a statement along, by its id: its words, a citation, or a link to it. */
export type Take = (how: Way, statement: string) => void;

interface LineActionsProps {
  readonly take: (how: Way) => void;
  readonly ways?: readonly Way[];
  /** Whether the Tab key comes to them. */
  readonly reachable?: boolean;
}

/** What can be done with a line without opening it: there for the pointer and the keys, out of the way for the eye. */
export const LineActions = ({ take, ways = TAKING, reachable = true }: LineActionsProps) => {
  const { t } = useWords();
  return (
    <div class="line-actions">
      {ways.map((how) => (
        <button key={how} type="button" class="button plain" tabIndex={reachable ? 0 : -1} onClick={() => take(how)}>
          {t(NAMES[how])}
        </button>
      ))}
    </div>
  );
};
