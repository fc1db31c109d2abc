import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { codeOf } from './imports.ts';

/** A function with a body, as it stands in a file of `src/`. */
export interface OwnFunction {
  name: string;
  /** From its first line to its last. */
  lines: number;
}

/** Every function of the file, those within others among them. */
export function readFunctions(file: string): OwnFunction[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? codeOf(text) : text;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const lineAt = (offset: number) => source.getLineAndCharacterOfPosition(offset).line;
  const found: OwnFunction[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body)
      found.push({
        name: nameOf(node),
        lines: lineAt(node.end) - lineAt(node.getStart(source)) + 1,
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf({ name, parent }: ts.SignatureDeclaration): string {
  if (name) return name.getText();
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isNamed ? parent.name.getText() : 'a function without a name';
}
