import type { CitationStyleName } from '../../domain/export/styles/style-names.ts';
import type { Copied, PopupPorts } from '../../platform/ports/interface.ts';
import type { Take } from '../components/LineActions.tsx';
import type { TextKey } from '../i18n/table.ts';
import type { ReportAtHand } from '../save-report.ts';
import { quoteActions } from '../sidepanel/quote-actions.ts';
import { quotesOf } from '../view-models/quotes.ts';

interface Given extends ReportAtHand {
  readonly ports: PopupPorts;
  readonly style: CitationStyleName | undefined;
  readonly tell: (text: string) => void;
}

/** What can be done with the lines of the card: a statement is taken along with the same words as from the list. */
export interface CardTaking extends Pick<ReturnType<typeof quoteActions>, 'saveAs' | 'several'> {
  readonly take: Take;
}

export function cardTaking(given: Given): CardTaking {
  const { ports, analysis, records, words, tell } = given;
  const copy = async (content: Copied, done: TextKey): Promise<void> =>
    tell(words.template((await ports.copy(content)).ok ? done : 'copied.failed'));
  const actions = quoteActions({ ...given, copy, found: () => undefined });
  return {
    saveAs: actions.saveAs,
    several: actions.several,
    take: (how, id) => {
      const quote = quotesOf(analysis, records, words).find((each) => each.id === id);
      if (quote) actions[how](quote);
    },
  };
}
