// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { ContentScriptContext } from '../../src/page/content-script-context.ts';
import { whenMoved } from '../../src/page/when-moved.ts';
import { whenThere } from '../../src/page/when-there.ts';

afterEach(() => vi.useRealTimers());

test('the script that is put into a page last ends the one before, and nothing of it can be seen there', () => {
  const said = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
  const posted = vi.spyOn(window, 'postMessage');
  const world = {};
  const first = new ContentScriptContext('article', {}, world);
  const ended = vi.fn();
  first.onInvalidated(ended);
  expect(ended).not.toHaveBeenCalled();
  const second = new ContentScriptContext('article', {}, world);
  expect(ended).toHaveBeenCalledOnce();
  expect(first.signal.aborted).toBe(true);
  expect(second.signal.aborted).toBe(false);
  // What its own signal is told is no event of the page's.
  expect(said.mock.contexts.filter((target) => target instanceof Node || target instanceof Window)).toEqual([]);
  expect(posted).not.toHaveBeenCalled();
});

test('a script of another world is not ended', () => {
  const one = new ContentScriptContext('article', {}, {});
  new ContentScriptContext('article', {}, {});
  expect(one.signal.aborted).toBe(false);
});

test('a new address is noticed without a word in the page', () => {
  vi.useFakeTimers();
  const stay = new AbortController();
  const moved = vi.fn();
  const listened = vi.spyOn(window, 'addEventListener');
  whenMoved(window, stay.signal, moved);
  vi.advanceTimersByTime(1000);
  expect(moved).toHaveBeenCalledOnce();
  stay.abort();
  vi.advanceTimersByTime(5000);
  expect(moved).toHaveBeenCalledOnce();
  expect(listened).not.toHaveBeenCalled();
});

test('a browser that tells of a new address is not asked', () => {
  vi.useFakeTimers();
  const stay = new AbortController();
  const navigation = new EventTarget();
  const moved = vi.fn();
  whenMoved(Object.assign(Object.create(window), { navigation }), stay.signal, moved);
  vi.advanceTimersByTime(5000);
  expect(moved).not.toHaveBeenCalled();
  navigation.dispatchEvent(new Event('currententrychange'));
  stay.abort();
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(moved).toHaveBeenCalledOnce();
});

test('a page that is still loading is read when its text is there, or after two seconds as far as it is', async () => {
  vi.useFakeTimers();
  const loading = document.implementation.createHTMLDocument();
  Object.defineProperties(loading, { readyState: { value: 'loading' }, defaultView: { value: window } });
  const there = vi.fn();
  void whenThere(loading).then(there);
  await vi.advanceTimersByTimeAsync(1900);
  expect(there).not.toHaveBeenCalled();
  loading.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.advanceTimersByTimeAsync(0);
  expect(there).toHaveBeenCalledOnce();
  const never = vi.fn();
  void whenThere(loading).then(never);
  await vi.advanceTimersByTimeAsync(2100);
  expect(never).toHaveBeenCalledOnce();
  await whenThere(document);
});
