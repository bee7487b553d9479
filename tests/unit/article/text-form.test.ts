import { expect, test } from 'vitest';
import { articleOfFile } from '../../../src/cli/read-input.ts';
import { formOfFile, TEXT_ENDINGS } from '../../../src/domain/article/text-form.ts';

test.each([
  ['notes.md', 'markdown'],
  ['NOTES.Markdown', 'markdown'],
  ['page.xht', 'html'],
  ['page.html.txt', 'plain'],
  ['md', 'plain'],
  ['report.pdf', 'plain'],
])('%s is written in %s', (name, form) => {
  expect(formOfFile(name)).toBe(form);
});

test('every ending that is offered for opening tells its form', () => {
  expect(TEXT_ENDINGS.filter((ending) => formOfFile(`a${ending}`) === 'plain')).toEqual(['.txt']);
});

test('a file in Markdown is read without its signs, a plain one as it is', () => {
  const text = '## The pier\n\n**“It stays open,”** the [warden](a.html) said.';
  expect(articleOfFile(text, 'markdown', null).text).toBe('The pier\n\n“It stays open,” the warden said.');
  expect(articleOfFile(text, 'plain', null).text).toBe(text);
});
