/**
 * The driver model in what people would use instead, one trial after the other: IronCalc, a spreadsheet engine in
 * WebAssembly, and the functions of formulajs under formulas that were parsed beforehand.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse, tokenize } from "@borgar/fx/xlsx";
import * as formulajs from "@formulajs/formulajs";
import { initSync, Model } from "@ironcalc/wasm";
import { cellKey, readAddress } from "../../src/model/workbook/index.ts";

/** Gives the first result of a trial, by its number. */
export function ironcalcTrial({ workbook, inputs, results: [result] }, values) {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  initSync({ module: bytes });
  const model = new Model("model", "en", "UTC", "en");
  model.pauseEvaluation();
  for (const { row, column, value, formula } of workbook.sheets[0].cells.values())
    model.setUserInput(0, row + 1, column + 1, formula === undefined ? String(value) : `=${formula}`);
  return (trial) => {
    model.pauseEvaluation();
    inputs.forEach(({ row, column }, at) =>
      model.setUserInput(0, row + 1, column + 1, String(values[at][trial])),
    );
    model.evaluate();
    return Number(
      model.getFormattedCellValue(0, result.row + 1, result.column + 1).replace(/[^-\d.eE]/g, ""),
    );
  };
}

/** As above: cells in the order of calculation, each a closure over its tree. */
export function formulajsTrial({ workbook, inputs, results: [result] }, values) {
  const cells = new Map();
  for (const [key, { value }] of workbook.sheets[0].cells) cells.set(key, value);
  const ordered = orderOf(workbook.sheets[0].cells);
  const steps = ordered.map(({ key, tree }) => [key, closure(tree, cells)]);
  return (trial) => {
    inputs.forEach(({ row, column }, at) => cells.set(cellKey(row, column), values[at][trial]));
    for (const [key, calculate] of steps) cells.set(key, calculate());
    return cells.get(cellKey(result.row, result.column));
  };
}

/** Formulas, each behind those that it reads. */
function orderOf(cells) {
  const formulas = new Map();
  for (const [key, { formula }] of cells)
    if (formula !== undefined) formulas.set(key, parse(tokenize(formula, { mergeRefs: true })));
  const done = new Set();
  const ordered = [];
  const visit = (key) => {
    const tree = formulas.get(key);
    if (tree === undefined || done.has(key)) return;
    done.add(key);
    for (const read of keysIn(tree)) visit(read);
    ordered.push({ key, tree });
  };
  for (const key of formulas.keys()) visit(key);
  return ordered;
}

function keysIn(node) {
  if (node === null || node === undefined) return [];
  if (node.type === "ReferenceIdentifier") return areaOf(node.value).flat();
  return (node.arguments ?? []).flatMap(keysIn);
}

function areaOf(text) {
  const [first, last = first] = text.split(":").map((corner) => readAddress(corner, "-"));
  return Array.from({ length: last.row - first.row + 1 }, (_, down) =>
    Array.from({ length: last.column - first.column + 1 }, (_, right) =>
      cellKey(first.row + down, first.column + right),
    ),
  );
}

const binary = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
  "=": (a, b) => a === b,
  ">": (a, b) => a > b,
  "<": (a, b) => a < b,
  ">=": (a, b) => a >= b,
  "<=": (a, b) => a <= b,
};

function closure(node, cells) {
  if (node.type === "Literal") return () => node.value;
  if (node.type === "ReferenceIdentifier") {
    const keys = areaOf(node.value);
    if (keys.length === 1 && keys[0].length === 1) return () => cells.get(keys[0][0]);
    return () => keys.map((row) => row.map((key) => cells.get(key)));
  }
  const operands = node.arguments.map((each) => closure(each, cells));
  if (node.type === "UnaryExpression") return () => (node.operator === "-" ? -operands[0]() : operands[0]());
  if (node.type === "BinaryExpression") {
    const operator = binary[node.operator];
    return () => operator(operands[0](), operands[1]());
  }
  const called = formulajs[node.callee.name];
  return () => called(...operands.map((operand) => operand()));
}
