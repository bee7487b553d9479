import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Language } from '../i18n/language.ts';
import type { Standing } from './standing.ts';

export interface TopicView {
  /** Unique among all records. */
  readonly key: string;
  readonly label: string;
}

export function topicOf(record: ReferenceModel, topic: string, language: Language): TopicView | null {
  const found = record.topics.find((each) => each.id === topic);
  return found ? { key: `${record.id}/${found.id}`, label: found.label[language] } : null;
}

/** The topic of the standing that is shown, else of the first record that has one. */
export function topicOfStandings(
  shown: Standing | null,
  all: readonly Standing[],
  language: Language,
): TopicView | null {
  const first = shown && topicOfStanding(shown, language);
  if (first) return first;
  for (const standing of all) {
    const topic = topicOfStanding(standing, language);
    if (topic) return topic;
  }
  return null;
}

const topicOfStanding = ({ comparison, record }: Standing, language: Language): TopicView | null =>
  record && comparison.topic !== null ? topicOf(record, comparison.topic, language) : null;
