import { createHash } from "node:crypto";
import ts from "typescript";

/** A small fault to plant in a file: a stretch of its text and what stands there instead. */
export interface Mutant {
  readonly kind: string;
  /** The expression whose calculation shows that the fault is met; none where it cannot be watched. */
  readonly watched: { readonly start: number; readonly end: number } | undefined;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly line: number;
}

const swapped: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
  [ts.SyntaxKind.SlashToken]: "*",
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
};

const dropped = new Set(["filter", "reverse", "toReversed", "sort", "toSorted", "trim", "slice", "concat"]);

/**
 * Every fault that can be planted in a file: a sign or comparison of another kind, a condition turned or
 * a guard taken away, a number changed, a step of a chain, an option or an argument's place lost. They
 * are the slips that reviewers found to survive tests; what only concerns types is left alone.
 */
export function mutantsOf(text: string): Mutant[] {
  const source = ts.createSourceFile("mutated.ts", text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (kind: string, node: ts.Node, replacement: string): void => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ kind, watched: watchedIn(node, source), start, end: node.getEnd(), replacement, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    plant(node, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** A whole expression: not the sign in it, nor a part of a chain, which may end at its first step. */
function watchedIn(node: ts.Node, source: ts.SourceFile): Mutant["watched"] {
  let whole = ts.isToken(node) && ts.isBinaryExpression(node.parent) ? node.parent : node;
  if (!ts.isExpression(whole) || (ts.isPropertyAssignment(whole.parent) && whole.parent.name === whole)) {
    return undefined;
  }
  while (isStepOf(whole.parent, whole)) whole = whole.parent;
  return { start: whole.getStart(source), end: whole.getEnd() };
}

const isStepOf = (parent: ts.Node, node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCallExpression(parent) ||
    ts.isNonNullExpression(parent)) &&
  parent.expression === node;

type Add = (kind: string, node: ts.Node, replacement: string) => void;

function plant(node: ts.Node, add: Add): void {
  if (ts.isBinaryExpression(node)) binaryFaults(node, add);
  else if (ts.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node;
    add("branches swapped", node, `${condition.getText()} ? ${whenFalse.getText()} : ${whenTrue.getText()}`);
  } else if (ts.isIfStatement(node)) add("guard off", node.expression, "false");
  else if (node.kind === ts.SyntaxKind.TrueKeyword) add("truth turned", node, "false");
  else if (node.kind === ts.SyntaxKind.FalseKeyword) add("truth turned", node, "true");
  else if (ts.isNumericLiteral(node)) numberFault(node, add);
  else if (ts.isCallExpression(node)) callFaults(node, add);
  else if (ts.isObjectLiteralExpression(node)) optionFaults(node, add);
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    add("sign lost", node, node.operand.getText());
  }
}

function binaryFaults(node: ts.BinaryExpression, add: Add): void {
  const replacement = swapped[node.operatorToken.kind];
  if (replacement === undefined) return;
  const joined = [node.left, node.right].some(
    (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
  );
  // Text that is put together has no difference.
  if (joined && node.operatorToken.kind === ts.SyntaxKind.PlusToken) return;
  add("operator", node.operatorToken, replacement);
}

function numberFault(node: ts.NumericLiteral, add: Add): void {
  // The place in a list and the length of a tuple are types' matter as often as not; others count.
  const value = Number(node.text);
  if (!Number.isFinite(value)) return;
  add("constant", node, Number.isInteger(value) ? String(value + 1) : String(value * 10));
}

function callFaults(node: ts.CallExpression, add: Add): void {
  const { expression, arguments: given } = node;
  const [first, second] = given;
  const plain = (argument: ts.Expression | undefined): argument is ts.Expression =>
    argument !== undefined && (ts.isIdentifier(argument) || ts.isPropertyAccessExpression(argument));
  if (plain(first) && plain(second) && first.getText() !== second.getText()) {
    const rest = given.slice(2).map((argument) => argument.getText());
    const places = [second.getText(), first.getText(), ...rest].join(", ");
    add("arguments swapped", node, `${expression.getText()}(${places})`);
  }
  if (ts.isPropertyAccessExpression(expression) && dropped.has(expression.name.text)) {
    add("step left out", node, expression.expression.getText());
  }
}

function optionFaults(node: ts.ObjectLiteralExpression, add: Add): void {
  if (!ts.isCallExpression(node.parent) || node.properties.length < 2) return;
  node.properties.forEach((property) => {
    const others = node.properties.filter((other) => other !== property).map((other) => other.getText());
    add("option dropped", node, `{ ${others.join(", ")} }`);
  });
}

export const planted = (text: string, { start, end, replacement }: Mutant): string =>
  text.slice(0, start) + replacement + text.slice(end);

/** The text with a note of each of these faults whose place a test meets. */
export function watching(text: string, mutants: readonly (Mutant & { readonly id: string })[]): string {
  const parts = mutants.flatMap(({ id, watched }) =>
    watched === undefined
      ? []
      : [
          {
            at: watched.start,
            opens: true,
            length: watched.end - watched.start,
            code: `(globalThis.met("${id}"), `,
          },
          { at: watched.end, opens: false, length: watched.end - watched.start, code: ")" },
        ],
  );
  // Of stretches that begin together the longest opens first; of those that end together it closes last.
  parts.sort(
    (one, other) =>
      one.at - other.at ||
      Number(one.opens) - Number(other.opens) ||
      (one.opens ? other.length - one.length : one.length - other.length),
  );
  let [done, watched] = [0, ""];
  for (const { at, code } of parts) {
    watched += text.slice(done, at) + code;
    done = at;
  }
  return watched + text.slice(done);
}

/**
 * Names for the faults of a file that stay as long as their lines do, so that a sample drawn by them changes
 * with what is changed and nothing else.
 */
export function named<Of extends Mutant>(
  path: string,
  text: string,
  mutants: readonly Of[],
): (Of & { readonly id: string })[] {
  const lines = text.split("\n");
  const times = new Map<string, number>();
  return mutants.map((mutant) => {
    const own = [path, mutant.kind, (lines[mutant.line - 1] ?? "").trim(), mutant.replacement].join("\n");
    const time = times.get(own) ?? 0;
    times.set(own, time + 1);
    return { ...mutant, id: hash(`${own}\n${time}`).slice(0, 10) };
  });
}

/** The same order for the same seed. */
export const drawn = <Of extends { readonly id: string }>(mutants: readonly Of[], seed: string): Of[] =>
  mutants
    .map((mutant) => ({ mutant, place: hash(`${seed} ${mutant.id}`) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ mutant }) => mutant);

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
