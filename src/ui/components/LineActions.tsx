import { useWords } from '../i18n/words-context.ts';

const WAYS = ['copy', 'cite'] as const;
type Way = (typeof WAYS)[number];

/** Takes a statement along, by its id: its words, or a citation. */
export type Take = (how: Way, statement: string) => void;

interface LineActionsProps {
  readonly take: (how: Way) => void;
  /** Whether the Tab key comes to them. */
  readonly reachable?: boolean;
}

/** What can be done with a line without opening it: there for the pointer and the keys, out of the way for the eye. */
export const LineActions = ({ take, reachable = true }: LineActionsProps) => {
  const { t } = useWords();
  return (
    <div class="line-actions">
      {WAYS.map((how) => (
        <button key={how} type="button" class="button plain" tabIndex={reachable ? 0 : -1} onClick={() => take(how)}>
          {t(how === 'copy' ? 'quote.copy' : 'quote.citation')}
        </button>
      ))}
    </div>
  );
};
