// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { listKey } from '../../../src/ui/components/list-key.ts';

const pressed = (key: string, more: Partial<KeyboardEventInit> = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, ...more });

describe('a key in the list', () => {
  it.each([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'close'],
    ['j', 'jump'],
    ['C', 'copy'],
  ])('%s means %s', (key, meaning) => {
    expect(listKey(pressed(key))).toBe(meaning);
  });

  it('counts by its place where the layout has no Latin letters', () => {
    expect(listKey(pressed('о', { code: 'KeyJ' }))).toBe('jump');
    expect(listKey(pressed('ց', { code: 'KeyC' }))).toBe('copy');
  });

  it('counts by its letter where a Latin layout has it elsewhere', () => {
    expect(listKey(pressed('h', { code: 'KeyJ' }))).toBeNull();
  });

  it('is left to the browser with a modifier: copying a selection still works', () => {
    expect(listKey(pressed('c', { ctrlKey: true }))).toBeNull();
    expect(listKey(pressed('c', { metaKey: true }))).toBeNull();
  });

  it('is left to a field that is typed in', () => {
    const field = document.createElement('input');
    let meaning: unknown = 'not asked';
    field.addEventListener('keydown', (event) => (meaning = listKey(event)));
    field.dispatchEvent(pressed('j'));
    expect(meaning).toBeNull();
  });
});
