import type { FrameRules } from '../../by-frames/framed-language.ts';
import { accordingToFrame, inOwnWordsFrame } from '../../by-frames/frames/according-to.ts';
import { asSaidFrame } from '../../by-frames/frames/as-said.ts';
import { innerReferenceFrame, openingReferenceFrame } from '../../by-frames/frames/back-reference.ts';
import { closingFrame } from '../../by-frames/frames/closing.ts';
import { namingFrame } from '../../by-frames/frames/naming.ts';
import { ownWordsFrame } from '../../by-frames/frames/own-words.ts';
import { withExample } from '../../by-frames/frames/shared-frame.ts';
import { colonFrame, questionWordFrame, quotationFrame, thatFrame } from '../../by-frames/frames/that-clause.ts';
import { asideFrame } from '../../by-frames/quotations/aside.ts';
import { behindQuotationFrame } from '../../by-frames/quotations/behind-quotation.ts';
import { citedFrame } from './cited.ts';
import { nameBeforeColonFrame } from './name-before-colon.ts';
import { frontedFrame } from './object/fronted.ts';
import { infinitiveFrame, ledFrame, thingFrame, verdictFrame } from './object/object-frames.ts';
import { passedOnFrame } from './passed-on.ts';

/** The frames of Russian clauses. A cue that opens a content takes it; only then may it stand apart from one. */
export const clauses: FrameRules['clauses'] = [
  frontedFrame,
  infinitiveFrame,
  ledFrame,
  withExample(thatFrame, 'Инженер Тарас Гнатов сообщил журналистам, что мост почти готов.'),
  withExample(namingFrame, 'Министр Софья Ларина назвала новый доклад «провалом».'),
  verdictFrame,
  thingFrame,
  withExample(colonFrame, 'Инженер Тарас Гнатов добавил: мост почти готов.'),
  withExample(questionWordFrame, 'Инженер Тарас Гнатов объяснил, почему мост закрыт.'),
  withExample(quotationFrame, 'Инженер Тарас Гнатов заявил — «Мост почти готов».'),
  withExample(inOwnWordsFrame, 'Тарас Гнатов осмотрел опоры. По его словам, мост почти готов.'),
  withExample(accordingToFrame, 'По словам Тараса Гнатова, члена комитета, мост почти готов.'),
  withExample(asSaidFrame, 'Как сообщил журналистам инженер Тарас Гнатов, мост почти готов.'),
  withExample(closingFrame, 'Мост почти готов, в понедельник сказал инженер Тарас Гнатов.'),
];

/** What goes on behind a content. */
export const behindContents: FrameRules['behindContents'] = [
  withExample(ownWordsFrame, 'По мнению Софьи Лариной, мост почти готов: «Осталось покрасить опоры».'),
];

/** A sentence points back at its head; else somewhere behind its subject. */
export const backReferences: FrameRules['backReferences'] = [
  withExample(openingReferenceFrame, 'Мост почти готов. С таким заявлением выступил инженер Тарас Гнатов.'),
  withExample(innerReferenceFrame, 'Мост почти готов. Инженер Тарас Гнатов заявил об этом на брифинге.'),
];

/** An agency's verb of passing on is no cue of its own. */
export const behindQuotations: FrameRules['behindQuotations'] = [
  passedOnFrame,
  withExample(behindQuotationFrame, '«Мост почти готов», — отвечая на вопрос депутата, сказал инженер Тарас Гнатов.'),
];

/** The attribution inside the marks, behind them, before them. */
export const quotations: FrameRules['quotations'] = [
  withExample(asideFrame, '«Мост почти готов, — заявил Тарас Гнатов, — но опоры ещё красят».'),
  ...behindQuotations,
  citedFrame,
  nameBeforeColonFrame,
];
