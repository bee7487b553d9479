import { describe, expect, it } from 'vitest';
import { reminder, saidBefore, signature } from '../../../../../src/domain/languages/english/frames/reports-nothing.ts';
import { foundBy } from './place-in.ts';

describe('a sentence that reports nothing', () => {
  it.each([
    [saidBefore, 'The mayor announced this at a meeting.'],
    [saidBefore, 'The statement came from Marta Lund.'],
    [signature, 'Interfax reports.'],
    [signature, 'RIA Novosti reports!'],
    [reminder, 'Recall that the mayor said the quay is closed.'],
    [reminder, 'To remind, the mayor said the quay is closed.'],
  ])('fits $name: "%s"', (frame, text) => {
    expect(foundBy(frame, text)).toEqual([]);
  });

  it.each([
    [saidBefore, 'The mayor said that the quay is closed.'],
    [signature, 'Interfax reports that the quay is closed.'],
    [signature, 'The mayor reports.'],
    [signature, 'Interfax is an agency.'],
    [reminder, 'Recall the old quay.'],
    [reminder, 'To close the quay, the board met.'],
  ])('does not fit $name: "%s"', (frame, text) => {
    expect(foundBy(frame, text)).toBeNull();
  });
});
