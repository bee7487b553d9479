import { escapeHtml } from '../../domain/export/html-text.ts';
import type { Copied } from '../../platform/ports/interface.ts';
import type { Words } from '../i18n/words.ts';
import type { CardView, LineView, QuestionView } from './card.ts';
import { ownParts } from './own-parts.ts';
import { type Passage, textOf } from './passage.ts';

/**
 * The card as text and as HTML: the same lines in the same order as on the screen, each with its kind and cue.
 * What is ours stands in brackets or before a colon; everything else is the page's.
 */
export function copiedCard(card: CardView, words: Words): Copied {
  const { attribution } = card;
  const head = [attribution.speaker, attribution.role].filter(Boolean).join(', ');
  const chain = [
    attribution.addressee && `${words.t('chain.to')} ${attribution.addressee}`,
    attribution.agency && `${words.t('chain.through')} ${attribution.agency}`,
    attribution.date,
  ]
    .filter(Boolean)
    .join(' → ');

  const blocks: Block[] = [{ lines: [attribution.title, head, chain].filter(Boolean).map(ours) }];
  const remarks = [card.cut && words.t('page.cut'), !card.byRules && words.t('rules.none')].filter(
    (each) => each !== false,
  );
  if (remarks.length > 0) blocks.push({ lines: remarks.map(ours) });
  if (card.lead) blocks.push({ lines: [line(card.lead, words)] });
  for (const { question, lines } of card.exchanges) {
    blocks.push({ lines: [...(question ? [asked(question, words)] : []), ...lines.map((each) => line(each, words))] });
  }
  if (card.voices.length > 0) {
    blocks.push({
      lines: [
        ours(`${words.t('voices.title')}:`),
        ...card.voices.map(({ name, count, line: best }) =>
          best === null
            ? ours(`${name} · ${count}`)
            : theirs('', best.words, ` (${[`${name} · ${count}`, ...ownParts(best.facts, words)].join(', ')})`),
        ),
      ],
    });
  }
  if (card.hedged.length > 0) {
    blocks.push({
      lines: [
        ours(`${words.t('hedged.title')}:`),
        ...card.hedged.map(({ words: hedged, cue }) => theirs('', hedged, cue ? ` (${cue})` : '')),
      ],
    });
  }
  if (card.unanswered.length > 0) {
    blocks.push({
      lines: [
        ours(`${words.t('unanswered.title')}:`),
        ...card.unanswered.map((one) => theirs('', one.words, one.by ? ` (${one.by})` : '')),
      ],
    });
  }
  if (card.url) blocks.push({ lines: [ours(card.url)] });

  return {
    text: blocks.map((block) => block.lines.map((each) => each.text).join('\n')).join('\n\n'),
    html: blocks.map((block) => `<p>${block.lines.map((each) => each.html).join('<br>')}</p>`).join(''),
  };
}

interface Block {
  readonly lines: readonly Copied[];
}

const ours = (text: string | null): Copied => ({ text: text ?? '', html: escapeHtml(text ?? '') });

const theirs = (before: string, passage: Passage, after: string): Copied => ({
  text: `${before}${textOf(passage)}${after}`,
  html: `${escapeHtml(before)}<span lang="${escapeHtml(passage.lang)}">${escapeHtml(textOf(passage))}</span>${escapeHtml(after)}`,
});

const asked = (question: QuestionView, words: Words): Copied =>
  theirs(`${words.t(question.form === 'topic' ? 'question.about' : 'question.asked')}: `, question.words, '');

function line({ words: passage, facts }: LineView, words: Words): Copied {
  const remarks = [facts.speaker, words.t(`kind.${facts.kind}`), facts.cue, ...ownParts(facts, words)]
    .filter(Boolean)
    .join(', ');
  return theirs('', passage, ` (${remarks})`);
}
