import '../styles/evidence.css';
import type { ComponentChildren } from 'preact';
import { useWords } from '../i18n/words-context.ts';
import { sourceLine } from '../view-models/copied.ts';
import type { EvidenceView } from '../view-models/evidence.ts';
import { Icon } from './Icon.tsx';
import { Words } from './Words.tsx';

export interface HereLabel {
  readonly name: string;
  readonly source: ComponentChildren;
}

/** Part of a text and the claim beside it: the words in both, the words against each other, and which side denies. */
export const EvidencePair = ({ of: pair, here }: { readonly of: EvidenceView; readonly here: HereLabel }) => {
  const words = useWords();
  const tag = (side: 'here' | 'onRecord') =>
    pair.polarity && <span class="polarity">{words.t(`polarity.${pair.polarity[side]}`)}</span>;
  return (
    <div class="evidence-box">
      <div class="evidence">
        <div>
          <p class="label">
            <b>{here.name}</b>
            {here.source}
          </p>
          <p>
            <Words of={pair.here} tag={tag('here')} />
          </p>
        </div>
        <div>
          <p class="label">
            <b>{words.t('evidence.onRecord')}</b>
            <bdi>{sourceLine(pair, words)}</bdi>
          </p>
          <p>
            <Words of={pair.onRecord} tag={tag('onRecord')} />
          </p>
        </div>
      </div>
    </div>
  );
};

/** The words of the source from which the claim was drawn, and the way to it. */
export const Passages = ({ of: pair }: { readonly of: EvidenceView }) => {
  const { t } = useWords();
  if (pair.passages.length === 0) return null;
  return (
    <details class="passages">
      <summary>
        {t('evidence.passage')}
        <Icon name="down" />
      </summary>
      {pair.passages.map((words, index) => (
        <blockquote key={index} cite={pair.record.url ?? undefined}>
          <Words of={words} />
        </blockquote>
      ))}
      {pair.record.url && (
        <a href={pair.record.url} target="_blank" rel="noreferrer">
          {t('evidence.source')}
        </a>
      )}
    </details>
  );
};

/** The key to the lines under the words; only those in use. */
export const LineKey = ({ pairs }: { readonly pairs: readonly EvidenceView[] }) => {
  const { t } = useWords();
  const uses = { same: pairs.some((pair) => pair.has.same), against: pairs.some((pair) => pair.has.against) };
  if (!uses.same && !uses.against) return null;
  return (
    <p class="linekey">
      {uses.same && <mark class="same">{t('evidence.same')}</mark>}
      {uses.against && <mark class="against">{t('evidence.against')}</mark>}
    </p>
  );
};
