import ts from 'typescript';

/** What the laws of the house ask of one source file, read as syntax and not run. */
export interface Syntax {
  readonly functions: readonly FunctionShape[];
  /** Comparisons with the code of a language, as they are written. */
  readonly languagesCompared: readonly Found[];
  /** Strings, templates and regular expressions with a letter or a mark that only other scripts have. */
  readonly foreignLetters: readonly Found[];
}

export interface Found {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

export interface FunctionShape {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
  /** Ways through it (cyclomatic complexity): one, and one more for each branch, loop, case, `&&`, `||`, `??`. Inner functions count for themselves. */
  readonly ways: number;
}

/** Languages with rules, and two of their neighbours. */
const CODES = new Set(['en', 'ru', 'hy', 'uk', 'be']);
/** Cyrillic; Armenian with its marks. */
const FOREIGN = /[\u0400-\u052f\u0531-\u058f]/;

/** Reads a file; `path` tells whether it holds JSX. */
export function syntaxOf(path: string, source: string): Syntax {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line + 1;
  const found = (node: ts.Node): Found => ({ line: lineOf(node.getStart()), text: node.getText().slice(0, 80) });
  const functions: FunctionShape[] = [];
  const languagesCompared: Found[] = [];
  const foreignLetters: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (comparesLanguage(node)) languagesCompared.push(found(node));
    if (isText(node) && FOREIGN.test(node.getText())) foreignLetters.push(found(node));
    if (isFunction(node)) {
      const line = lineOf(node.getStart());
      const lines = lineOf(node.end) - line + 1;
      functions.push({ name: nameOf(node), line, lines, parameters: node.parameters.length, ways: waysThrough(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { functions, languagesCompared, foreignLetters };
}

const EQUALITY = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

const isCode = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && CODES.has(node.text);

/** `lang === 'ru'`, `case 'ru':` */
const comparesLanguage = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node)
    ? EQUALITY.has(node.operatorToken.kind) && (isCode(node.left) || isCode(node.right))
    : ts.isCaseClause(node) && isCode(node.expression);

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node);

type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.Node };

const isFunction = (node: ts.Node): node is WithBody =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

function nameOf(node: WithBody): string {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : '(anonymous)';
}

function waysThrough(node: WithBody): number {
  let ways = 1;
  const count = (inner: ts.Node): void => {
    if (isFunction(inner)) return;
    if (isBranch(inner)) ways++;
    ts.forEachChild(inner, count);
  };
  ts.forEachChild(node, count);
  return ways;
}

const LOGICAL = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

const isBranch = (node: ts.Node): boolean =>
  ts.isIfStatement(node) ||
  ts.isConditionalExpression(node) ||
  ts.isIterationStatement(node, false) ||
  ts.isCaseClause(node) ||
  ts.isCatchClause(node) ||
  (ts.isBinaryExpression(node) && LOGICAL.has(node.operatorToken.kind));
