/** A call of a custom function inside a formula: its id, and its arguments as they are written. */
export interface WrittenCall {
  readonly id: string;
  readonly parameters: readonly string[];
  /** Whether the formula is this call and nothing else. */
  readonly whole: boolean;
}

/** What is skipped as one: texts, quoted sheet names, and the brackets of structured references. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]/gy;
// Files may call it with the prefix that Excel stores before functions of add-ins.
const head = /(?<![\w.])(?:_xldudf_)?PLAN[._]([A-Z]+\d?)\s*\(/giy;

/** The first call of a custom function that a formula makes, in Excel's English notation; undefined without one. */
export function firstPlanCall(formula: string): WrittenCall | undefined {
  for (let at = 0; at < formula.length; at++) {
    const text = matchAt(quoted, formula, at);
    if (text !== undefined) {
      at += text[0].length - 1;
      continue;
    }
    const call = matchAt(head, formula, at);
    if (call === undefined) continue;
    const begin = at + call[0].length;
    const read = argumentsFrom(formula, begin);
    if (read === undefined) return undefined;
    const around = formula.slice(0, at) + formula.slice(read.end + 1);
    return {
      id: (call[1] ?? "").toUpperCase(),
      parameters: read.parameters,
      whole: /^=\s*[-+]?\s*$/.test(around) && !around.includes("-"),
    };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The arguments up to the parenthesis that closes the call. */
function argumentsFrom(
  formula: string,
  begin: number,
): { readonly parameters: string[]; readonly end: number } | undefined {
  const parameters: string[] = [];
  let depth = 0;
  let from = begin;
  for (let at = begin; at < formula.length; at++) {
    const text = matchAt(quoted, formula, at);
    if (text !== undefined) {
      at += text[0].length - 1;
      continue;
    }
    const sign = formula.charAt(at);
    if (sign === "(" || sign === "{") depth += 1;
    else if (depth > 0 && (sign === ")" || sign === "}")) depth -= 1;
    else if (depth === 0 && (sign === "," || sign === ")")) {
      parameters.push(formula.slice(from, at).trim());
      from = at + 1;
      if (sign === ")") return { parameters, end: at };
    }
  }
  return undefined;
}
