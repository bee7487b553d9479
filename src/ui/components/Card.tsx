import { useWords } from '../i18n/words-context.ts';
import type { CardView, ExchangeView, VoiceView } from '../view-models/card.ts';
import type { HedgedView } from '../view-models/hedged.ts';
import type { UnansweredView } from '../view-models/unanswered.ts';
import { Attribution } from './Attribution.tsx';
import { CardLine, type Jump } from './CardLine.tsx';
import { LineActions, type Take } from './LineActions.tsx';
import { Words } from './Words.tsx';

interface CardProps {
  readonly card: CardView;
  readonly jump: Jump;
  readonly take?: Take | undefined;
  /** Leads to everything that somebody says, by name, where there is a list to lead to. */
  readonly listOf?: ((speaker: string) => void) | undefined;
  /** Of the heading with the name; what follows is one below. */
  readonly level?: 1 | 3;
}

/** The attributed card: the headline, the lead, who speaks, questions with their answers, hedges, and what was asked and not answered. */
export const Card = ({ card, jump, take, listOf, level = 1 }: CardProps) => {
  const { t } = useWords();
  return (
    <>
      <Attribution of={card.attribution} level={level} />
      {card.cut && <p class="notice">{t('page.cut')}</p>}
      {!card.byRules && <p class="notice">{t('rules.none')}</p>}
      {card.statements === 0 && <p class="notice">{t('noStatements.text')}</p>}
      {card.lead && (
        <div class="lead">
          <CardLine line={card.lead} jump={jump} take={take} role={card.attribution.title && card.attribution.role} />
        </div>
      )}
      {card.voices.length > 0 && <Voices of={card.voices} jump={jump} take={take} listOf={listOf} level={level} />}
      {card.exchanges.map((exchange) => (
        <Exchange key={exchange.question?.id ?? exchange.lines[0]?.statement} of={exchange} jump={jump} take={take} />
      ))}
      {card.hedged.length > 0 && <Hedged of={card.hedged} jump={jump} take={take} level={level} />}
      {card.unanswered.length > 0 && <Unanswered of={card.unanswered} jump={jump} level={level} />}
    </>
  );
};

const Exchange = ({
  of: { question, lines },
  jump,
  take,
}: { readonly of: ExchangeView } & Pick<CardProps, 'jump' | 'take'>) => {
  const { t } = useWords();
  return (
    <section class="exchange">
      {question && (
        <button type="button" class="question" onClick={() => jump(question.place)}>
          <span class="tag">{t(question.form === 'topic' ? 'question.about' : 'question.asked')}</span>
          <Words of={question.words} />
        </button>
      )}
      {lines.map((line) => (
        <CardLine key={line.place.start} line={line} jump={jump} take={take} />
      ))}
    </section>
  );
};

interface AsideProps<View> {
  readonly of: readonly View[];
  readonly jump: Jump;
  readonly level: 1 | 3;
}

const SectionName = ({ level, text }: { readonly level: 1 | 3; readonly text: string }) =>
  level === 1 ? <h2 class="section-name">{text}</h2> : <h4 class="section-name">{text}</h4>;

const Voices = ({
  of: voices,
  jump,
  take,
  listOf,
  level,
}: AsideProps<VoiceView> & Pick<CardProps, 'take' | 'listOf'>) => {
  const { t, number } = useWords();
  return (
    <section class="aside voices">
      <SectionName level={level} text={t('voices.title')} />
      <ul>
        {voices.map(({ speaker, name, count, lang, line }) => (
          <li key={speaker}>
            <span class="facts">
              {listOf ? (
                <button type="button" class="jump by" onClick={() => listOf(name)}>
                  <bdi lang={lang}>{name}</bdi>
                </button>
              ) : (
                <bdi class="by" lang={lang}>
                  {name}
                </bdi>
              )}
              <span class="n">{number(count)}</span>
            </span>
            {line && (
              <button type="button" class="jump" onClick={() => jump(line.place)}>
                <Words of={line.words} clamp />
              </button>
            )}
            {line && take && <LineActions take={(how) => take(how, line.statement)} />}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Hedged = ({ of: hedged, jump, take, level }: AsideProps<HedgedView> & Pick<CardProps, 'take'>) => (
  <section class="aside hedges">
    <SectionName level={level} text={useWords().t('hedged.title')} />
    <ul>
      {hedged.map(({ statement, words, place, cue }) => (
        <li key={place.start}>
          <button type="button" class="jump" onClick={() => jump(place)}>
            <Words of={words} />
          </button>
          {cue && (
            <span class="cue" lang={words.lang} dir="auto">
              {cue}
            </span>
          )}
          {take && <LineActions take={(how) => take(how, statement)} />}
        </li>
      ))}
    </ul>
  </section>
);

const Unanswered = ({ of: unanswered, jump, level }: AsideProps<UnansweredView>) => (
  <section class="aside">
    <SectionName level={level} text={useWords().t('unanswered.title')} />
    <ul>
      {unanswered.map(({ id, words, place, by }) => (
        <li key={id}>
          <button type="button" class="jump" onClick={() => jump(place)}>
            <Words of={words} />
          </button>
          {by && (
            <span class="cue" lang={words.lang} dir="auto">
              {by}
            </span>
          )}
        </li>
      ))}
    </ul>
  </section>
);
