import type { Statement, Statements } from '../statements/statement.ts';

/** Everybody who says something, with what they say, who says most first; of equals the one who speaks first. */
export function statementsBySpeaker({ statements }: Statements): [speaker: string, own: readonly Statement[]][] {
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of statements) {
    const speaker = statement.source?.speaker;
    if (speaker === undefined) continue;
    const own = bySpeaker.get(speaker);
    if (own === undefined) bySpeaker.set(speaker, [statement]);
    else own.push(statement);
  }
  return [...bySpeaker].sort(([, one], [, other]) => other.length - one.length);
}

/** The one of some statements that is worth most; of equals the first. Null of none. */
export function bestOf(statements: readonly Statement[], worth: (statement: Statement) => number): Statement | null {
  let best: Statement | null = null;
  let most = -1;
  for (const statement of statements) {
    const own = worth(statement);
    if (own <= most) continue;
    best = statement;
    most = own;
  }
  return best;
}
