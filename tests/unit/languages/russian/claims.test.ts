import { describe, expect, it } from 'vitest';
import { russianClaims } from '../../../../src/domain/languages/russian/claims.ts';
import { readIn, tokenOf } from '../../statements/read-in.ts';

describe('in Russian', () => {
  it('a full stop behind a cue announces nothing', () => {
    const read = readIn('Министр сказал.', 'ru');
    expect(russianClaims.announces(read, tokenOf(read, '.'))).toBe(false);
  });

  it('two reported words are a clause', () => {
    expect(russianClaims.fewestReportedWords).toBe(2);
  });
});
