/** Reads TypeScript and Astro sources for figures: numbers that look like law, and texts that name one. */
import ts from 'typescript';
import { findFigures } from './figures';

/** In a rule these are arithmetic: months of a year, percent. For everything else it asks content/law. */
const ARITHMETIC = new Set([0, 1, 2, 12, 100]);
/** Positions in a text and decimals to show are not figures either. */
const TECHNICAL_CALL = /(?:^|\.)(?:slice|padStart|toNumber|toFixed)$/;
/** What a reader may type into a calculator (its `example`) says nothing of the law. */
const TYPED = /\/(?:calculators|tools)\/[^/]+\/calculator\.tsx?$/;
/** Elsewhere smaller numbers are sizes and positions; from here on they may be amounts. */
const AMOUNT = 1000;

/** "Điều 5", "khoản 2", a percentage, or any amount, age or duration. */
function figuresInText(text: string): string[] {
  return [...findFigures(text), ...(text.match(/(?:Điều|khoản|điểm) \d+/gu) ?? []), ...(text.match(/\d[\d.,]*\s?%/gu) ?? [])];
}

function figuresInScript(file: string, code: string): string[] {
  const found: string[] = [];
  const isRule = file.startsWith('src/rules/');
  const visit = (node: ts.Node): void => {
    const isTechnical =
      ts.isCallExpression(node.parent ?? node) && TECHNICAL_CALL.test((node.parent as ts.CallExpression).expression.getText());
    if (isTechnical && ts.isNumericLiteral(node)) return;
    if (TYPED.test(file) && ts.isPropertyAssignment(node) && node.name.getText() === 'example') return;
    if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) {
      const value = Math.abs(Number(node.text.replace(/n$/, '')));
      if (isRule ? !ARITHMETIC.has(value) : value >= AMOUNT) found.push(node.getText().replaceAll('_', ''));
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      found.push(...figuresInText(node.text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** The template of an Astro file is not TypeScript: its text is read as it stands, comments, styles and days aside. */
function figuresInTemplate(template: string): string[] {
  const text = template.replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|<style[\s\S]*?<\/style>|\d{4}-\d{2}-\d{2}/g, '');
  const numbers = [...text.matchAll(/(?<![\p{L}\p{N}#.,/-])\d[\d_]*(?![\p{L}\p{N}])/gu)].map(([digits]) => digits.replaceAll('_', ''));
  return [...figuresInText(text), ...numbers.filter((digits) => Number(digits) >= AMOUNT)];
}

/** Every figure of a source file that a reader of the law would ask the origin of. */
export function figuresInCode(file: string, code: string): string[] {
  if (!file.endsWith('.astro')) return figuresInScript(file, code);
  const [, script = '', template = code] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(code) ?? [];
  return [...figuresInScript(file, script), ...figuresInTemplate(template)];
}
