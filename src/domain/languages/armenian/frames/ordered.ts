import type { FrameRules } from '../../by-frames/framed-language.ts';
import { accordingToFrame } from '../../by-frames/frames/according-to.ts';
import { asSaidFrame } from '../../by-frames/frames/as-said.ts';
import { innerReferenceFrame, openingReferenceFrame } from '../../by-frames/frames/back-reference.ts';
import { closingFrame } from '../../by-frames/frames/closing.ts';
import { namingFrame } from '../../by-frames/frames/naming.ts';
import { ownWordsFrame } from '../../by-frames/frames/own-words.ts';
import { withExample } from '../../by-frames/frames/shared-frame.ts';
import { colonFrame, questionWordFrame, quotationFrame, thatFrame } from '../../by-frames/frames/that-clause.ts';
import { asideFrame } from '../../by-frames/quotations/aside.ts';
import { behindQuotationFrame } from '../../by-frames/quotations/behind-quotation.ts';
import { infinitiveFrame } from './infinitive.ts';
import { nameBeforeDotFrame } from './name-before-dot.ts';
import { passedOnFrame } from './passed-on.ts';
import { pauseFrame } from './pause-for-that.ts';
import { thingFrame } from './thing.ts';
import { verdictFrame } from './verdict.ts';
import { wordsOfFrame } from './words-of.ts';

/** The frames of Armenian clauses. A cue that opens a content takes it; only then may it stand apart from one. */
export const clauses: FrameRules['clauses'] = [
  infinitiveFrame,
  thingFrame,
  withExample(thatFrame, 'Մհեր Ղորղանյանն ասաց, որ կամուրջը գրեթե պատրաստ է։'),
  withExample(colonFrame, 'Մհեր Ղորղանյանն ասաց: կամուրջը գրեթե պատրաստ է։'),
  withExample(questionWordFrame, 'Մհեր Ղորղանյանը բացատրեց, ինչու է կամուրջը փակ։'),
  withExample(quotationFrame, 'Մհեր Ղորղանյանն ասել է. «Կամուրջը գրեթե պատրաստ է»։'),
  pauseFrame,
  withExample(namingFrame, 'Նախարար Շուշան Վանեսյանը նոր զեկույցը որակել է որպես «ձախողում»։'),
  verdictFrame,
  wordsOfFrame,
  withExample(accordingToFrame, 'Ըստ ինժեներ Շուշան Վանեսյանի հաշվարկների՝ կամուրջը կպահի ևս քսան տարի։'),
  withExample(asSaidFrame, 'Ինչպես նշեց Մհեր Ղորղանյանը, կամուրջը գրեթե պատրաստ է։'),
  withExample(closingFrame, 'Կամուրջը գրեթե պատրաստ է, երկուշաբթի ասաց ինժեներ Շուշան Վանեսյանը։'),
];

/** What goes on behind a content. */
export const behindContents: FrameRules['behindContents'] = [
  withExample(
    ownWordsFrame,
    'Շուշան Վանեսյանի կարծիքով՝ կամուրջը գրեթե պատրաստ է, նա ասել է: «Մնում է ներկել հենարանները»։',
  ),
];

/** A sentence points back at its head; else somewhere behind its subject. */
export const backReferences: FrameRules['backReferences'] = [
  withExample(
    openingReferenceFrame,
    'Կամուրջը գրեթե պատրաստ է։ Նման հայտարարությամբ հանդես եկավ ինժեներ Շուշան Վանեսյանը։',
  ),
  withExample(innerReferenceFrame, 'Կամուրջը գրեթե պատրաստ է։ Ինժեներ Շուշան Վանեսյանն այս մասին ասաց ճեպազրույցում։'),
];

export const behindQuotations: FrameRules['behindQuotations'] = [
  passedOnFrame,
  withExample(
    behindQuotationFrame,
    '«Կամուրջը գրեթե պատրաստ է»,- ասուլիսում պատասխանելով հարցին՝ ասաց Շուշան Վանեսյանը։',
  ),
];

/** The attribution inside the marks, behind them, before them. */
export const quotations: FrameRules['quotations'] = [
  withExample(asideFrame, '«Կամուրջը գրեթե պատրաստ է,- ասաց Շուշան Վանեսյանը,- բայց դեռ ներկում են»։'),
  ...behindQuotations,
  nameBeforeDotFrame,
];
