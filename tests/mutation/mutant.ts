import ts from 'typescript';

/** One small change of a source file that its tests ought to notice. */
export interface Mutant {
  file: string;
  /** Offsets of what is replaced. */
  start: number;
  end: number;
  before: string;
  after: string;
}

/** What becomes of a part: the text that stands in its place, once for each change worth trying. */
type Change = (node: ts.Node, text: string) => string[];

const operators: Record<string, string> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
};

const changeOperator: Change = (node, text) => {
  const other =
    ts.isToken(node) && ts.isBinaryExpression(node.parent) ? operators[text] : undefined;
  return other && (node.parent as ts.BinaryExpression).operatorToken === node ? [other] : [];
};

const decide: Change = ({ parent, pos }) => {
  const condition = ts.isIfStatement(parent)
    ? parent.expression
    : ts.isConditionalExpression(parent)
      ? parent.condition
      : undefined;
  return condition?.pos === pos ? ['true', 'false'] : [];
};

const turn: Change = (node, text) => {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  const isNot =
    ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
  return isNot ? [text.slice(1)] : [];
};

const empty: Change = (node, text) => {
  if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent)) return ['...[]'];
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) return [';'];
  const isList = ts.isArrayLiteralExpression(node) && node.elements.length > 0;
  return isList && !text.includes('...') ? ['[]'] : [];
};

/** An expression that no longer asks for the start or the end. */
const loosen: Change = (node, text) => {
  if (!ts.isRegularExpressionLiteral(node)) return [];
  const end = text.lastIndexOf('/');
  return [
    ...(text.startsWith('/^') ? [`/${text.slice(2)}`] : []),
    ...(text[end - 1] === '$' ? [text.slice(0, end - 1) + text.slice(end)] : []),
  ];
};

const swapNames: Record<string, string> = { some: 'every', every: 'some', min: 'max', max: 'min' };
const swapCall: Change = (node, text) => {
  const other =
    ts.isIdentifier(node) && Object.hasOwn(swapNames, text) ? swapNames[text] : undefined;
  return other && ts.isPropertyAccessExpression(node.parent) ? [other] : [];
};

const changes = [changeOperator, decide, turn, empty, loosen, swapCall];

/** Every change of the file, in the order of its text. Types are left alone: they do not run. */
export function listMutants(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    const start = node.getStart(tree);
    const before = source.slice(start, node.end);
    const after = node.parent ? changes.flatMap((change) => change(node, before)) : [];
    mutants.push(...after.map((text) => ({ file, start, end: node.end, before, after: text })));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

export const applyMutant = (source: string, { start, end, after }: Mutant): string =>
  source.slice(0, start) + after + source.slice(end);
