import type { MapKind } from "../../model/audit/map.ts";
import type { WorkbookRule } from "../../model/audit/finding.ts";
import { formulaText } from "../formulaText.ts";
import { numberText } from "../number.ts";

type Details = Readonly<Record<string, string | number>>;

const number = (value: string | number | undefined): string => numberText(Number(value), "en");
const filled = (cells: number): string =>
  cells > 1 ? ` The same formula stands in ${number(cells)} cells.` : "";

/** What the audit of any workbook says of each kind of finding: its name, and a sentence that says what to do. */
export const workbookAuditEn = {
  names: {
    errorValue: "Error",
    circle: "Circle",
    brokenPattern: "Breaks its line",
    overwritten: "Typed over a formula",
    shortRange: "Total stops short",
    constant: "Figure inside a formula",
    textNumber: "Number held as text",
    blankReference: "Refers to an empty cell",
    unusedInput: "Used by no formula",
    externalLink: "Link to another workbook",
    volatile: "Changes by itself",
    longFormula: "Hard to read",
    hiddenSheet: "Hidden sheet",
  } satisfies Record<WorkbookRule, string>,
  /** What a letter on the map of a sheet stands for, where it is drawn as text. */
  marks: {
    letters: { input: "I", formula: "F", filled: "f", label: "L", finding: "!", error: "E" },
    meanings: {
      input: "typed figure",
      formula: "formula",
      filled: "formula of the cell to its left or above",
      label: "label",
      finding: "finding",
      error: "error",
    },
    leftOut: (cells: number): string =>
      cells === 1 ? "1 cell more is left out" : `${number(cells)} cells more are left out`,
  } satisfies { letters: Record<MapKind, string>; meanings: Record<MapKind, string>; leftOut: unknown },
  sentences: {
    errorValue: ({ error, formula }, cells) =>
      error === formula
        ? `${error} stands in the cell. Whatever refers to it shows the error too.`
        : `${formulaText(formula)} gives ${error}. Whatever refers to it shows the error too.${filled(cells)}`,
    circle: ({ path = "", count }) =>
      Number(count) > 1
        ? `${number(count)} cells depend on each other: ${path}${Number(count) > path.toString().split(", ").length ? " …" : ""}. Excel cannot settle their values.`
        : `The formula in ${path} depends on its own result. Excel cannot settle its value.`,
    brokenPattern: ({ formula, neighbour, neighbourFormula }, cells) =>
      `${formulaText(formula)} differs from the formulas beside it (${neighbour}: ${formulaText(neighbourFormula)}).${cells > 1 ? ` So do ${number(cells)} cells in a row.` : ""} If it is meant, say why next to it.`,
    overwritten: ({ value, neighbour, neighbourFormula }) =>
      value === ""
        ? `Nothing stands where its neighbours calculate (${neighbour}: ${formulaText(neighbourFormula)}): totals take it for 0.`
        : `${value} was typed where its neighbours calculate (${neighbour}: ${formulaText(neighbourFormula)}). It stays as it is when inputs change.`,
    shortRange: ({ formula, omitted }, cells) =>
      `${formulaText(formula)} leaves out ${omitted}, which stands right behind its range.${filled(cells)}`,
    constant: ({ formula, constants }, cells) =>
      `${formulaText(formula)} holds ${constants}. Give the figure a cell with a name, so that it is seen and can be changed.${filled(cells)}`,
    textNumber: ({ value }, cells) =>
      `“${value}”${cells > 1 ? ` and ${number(cells - 1)} below it are` : " is"} text, and sums pass over text. Type ${cells > 1 ? "them" : "it"} again as a number.`,
    blankReference: ({ formula, blank }, cells) =>
      `${formulaText(formula)} refers to ${blank}, where nothing stands: Excel takes it for 0.${filled(cells)}`,
    unusedInput: ({ value, label }, cells) =>
      `“${label}” (${value})${cells > 1 ? ` and ${number(cells - 1)} more figures beside it are` : " is"} used by no formula: changing ${cells > 1 ? "them" : "it"} changes nothing.`,
    externalLink: ({ formula, workbook }, cells) =>
      `${formulaText(formula)} takes figures from ${workbook}. Who opens this workbook alone sees the last values.${filled(cells)}`,
    volatile: ({ formula, function: called }, cells) =>
      `${formulaText(formula)} uses ${called}, which Excel calculates anew at each change: the result may differ tomorrow.${filled(cells)}`,
    longFormula: ({ parts, depth }, cells) =>
      `The formula has ${number(parts)} names, figures and operators and ${number(depth)} levels of parentheses. Divide it into steps that can be checked.${filled(cells)}`,
    hiddenSheet: ({ formulas, visibility }, cells) =>
      `The sheet is hidden${visibility === "veryHidden" ? ", and Excel's own menu does not show it" : ""}: ${number(cells)} cells, ${number(formulas)} of them with formulas.`,
  } satisfies Record<WorkbookRule, (details: Details, cells: number) => string>,
};
