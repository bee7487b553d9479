/**
 * Ends the program quietly when nobody reads its output any more, as `head` does once it has its lines: what was printed is
 * whole, and nothing went wrong. Every other fault of the output stays one.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
