import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Answers standard input line by line on standard output, in order, one at a time: a stream of any length needs the memory
 * of one line. A line that `answer` cannot deal with gives `{"id", "error"}`; the exit code is then 1 at the end.
 */
export async function answerLines(answer: (line: Readonly<Record<string, unknown>>) => unknown): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let failed = false;
  let isFirst = true;
  for await (const read of lines) {
    const line = isFirst ? withoutByteOrderMark(read) : read;
    isFirst = false;
    if (line.trim() === '') continue;
    const { output, ok } = answered(line, answer);
    failed ||= !ok;
    if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, 'drain');
  }
  if (failed) process.exitCode = 1;
}

/** Some programs begin a stream with one, and JSON knows none. */
const withoutByteOrderMark = (line: string): string => (line.startsWith('\uFEFF') ? line.slice(1) : line);

function answered(
  line: string,
  answer: (line: Readonly<Record<string, unknown>>) => unknown,
): { output: unknown; ok: boolean } {
  let id: unknown = null;
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      return { output: { id, error: 'a line must be a JSON object' }, ok: false };
    const record = parsed as Readonly<Record<string, unknown>>;
    id = record.id ?? null;
    return { output: answer(record), ok: true };
  } catch (error) {
    return { output: { id, error: error instanceof Error ? error.message : String(error) }, ok: false };
  }
}
