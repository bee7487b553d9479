import type { Article } from '../../../src/domain/article/article.ts';
import type { Span } from '../../../src/domain/text/span.ts';

/** Paragraphs of ArmInfo's report of 24 April 2024, as it prints them. */
const PARAGRAPHS = [
  "ArmInfo. Despite Armenia's decision to suspend participation in CSTO events, the organization fully retains its obligations to Yerevan, CSTO Secretary General Imangali Tasmagambetov stated in an interview with Izvestia.",
  '"If the Armenian leadership decides to leave the organization, it will be the sovereign right of Armenia," he emphasized.',
  "So, in order to clarify whether Yerevan's suspension of its participation in the work of the CSTO affected the organization's obligations to Armenia, the Secretary General, recognizing this fact, assured that the main mechanisms of interaction are functioning, and work on the organization's agenda continues.",
  "At the same time, the ODEB Secretary General added that analysts from the Organization's secretariat indicate that the balance of forces in the South Caucasus in the event of Armenia's withdrawal from the CSTO may change, but in this case those factors of regional security will come into play, the effect of which is now quite difficult to predict and calculate.",
  '"When discussing the likelihood of a confrontation between Armenia and the CSTO, which I hope is no more than hypothetical, it is necessary to take into account the resource base and real capabilities of the parties, so this issue, even if it cannot currently be classified as extremely urgent, requires analysis," he added CSTO Secretary General.',
  '- What security threats exist to the CSTO countries today? How ready is the block to reflect them?',
  '"In any case, the CSTO has proven its worth over the more than 30-year period of its existence, and this is an important factor for our potential allies.',
  'This also confirms the high level of trust of national governments in our collective security system and its high potential in preserving peace and stability," Tasmagambetov concluded.',
];

export const TEXT = PARAGRAPHS.join('\n\n');

/** Where words stand in the text; the fixture is wrong, and says so, when they don't. */
export function at(words: string, text = TEXT, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export const article: Article = {
  url: 'https://arminfo.info/full_news.php?id=83320&lang=3',
  title: 'CSTO Secretary General: The Organization fully retains its obligations to Yerevan',
  byline: null,
  agency: 'ArmInfo',
  siteName: 'arminfo.info',
  publishedTime: '2024-04-24T23:30:00+04:00',
  lang: 'en',
  text: TEXT,
  leadIn: at('ArmInfo.'),
};
