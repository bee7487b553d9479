/** The words of the view for a text that the reader gives, in English: the type that the other languages fill, as in `../en.ts`. */
export const givenTextEn = {
  'text.back': 'Back to the page',
  'text.title': 'Analyse a text',
  'text.what': 'Paste a report, or open a .txt, .md or .html file. It is read as a page would be.',
  'text.field': 'Text',
  'text.analyse': 'Analyse',
  'text.open': 'Open a file…',
  'text.keys': 'Ctrl+Enter starts the analysis.',
  'text.kept': 'Nothing leaves this computer. The result stays in memory until you delete it or close the window.',
  'text.empty': 'There is no text here yet. Paste one, or open a file.',
  'text.opened': 'Opened: {name}',
  'text.notText': 'This file holds no plain text. Open it in its own program and paste its text here.',
  'text.guessed':
    'It is not certain how the letters of this file are encoded, so that was guessed. If they look wrong, paste the text instead.',
  'text.result': 'Result',
  'text.summary': 'Summary',
  'text.delete': 'Delete this text',
  'text.deleted': 'Deleted.',
  'text.none': 'Look-up also compares passages in which nobody is named.',
  'text.place': 'In the text',
  'text.close': 'Close',
  'text.noAddress': 'a text without an address',
} as const;

/** What the interface says of a page, said of a text. */
export const ofTextEn = {
  'page.cut': 'This text is very long: only its first part was analysed.',
  'reading.title': 'Reading this text',
  'reading.text': 'Text',
  'filter.order.page': 'as in the text',
  'quotes.all': { one: '{n} quote', other: '{n} quotes, in the order of the text' },
  'quotes.keys':
    'Keys in the list: ↑ ↓ move, Enter opens, Esc closes, J shows the place in the text, C copies, / goes to the filter.',
  'panel.follows': 'This is a text of yours; it stays when you turn to another tab.',
  'quote.jump': 'Show in the text',
  'copied.citation': 'Citation copied. The text has no address, and the citation says so.',
  'copied.noAddress': 'A text has no address to link to.',
  'failure.page-unreadable.text': 'No running text was found in it.',
  'failure.storage-full.text': 'The result could not be kept. Close other reports, or analyse a part of the text.',
  'failure.unexpected.text': 'The fault is in the extension, not in the text.',
  'failure.again': 'Back to the text',
} as const;
