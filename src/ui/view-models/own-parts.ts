import { partsChangedBy } from '../../domain/corrections/changed-parts.ts';
import type { Words } from '../i18n/words.ts';
import type { StatementFacts } from './statement-line.ts';

/** Said wherever a statement is taken along whose speaker or words are the reader's own. */
export const ownParts = ({ changes }: Pick<StatementFacts, 'changes'>, words: Words): readonly string[] =>
  partsChangedBy(changes)
    .filter((part) => part !== 'relation')
    .map((part) => words.t(`changed.${part}`));
