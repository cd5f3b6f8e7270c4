// Over 150 lines: the steps from formulas to inputs share what they found.
import { stringifyTokens, type Token } from "@borgar/fx";
import { uncertainAmount } from "../../calc/index.ts";
import { calculate, type CalculateOptions } from "../calculate.ts";
import { compileModel } from "../compile.ts";
import { ModelError } from "../modelError.ts";
import {
  addressText,
  type CellAddress,
  type CellValue,
  type ModelCell,
  type ModelWorkbook,
} from "../workbook/index.ts";
import { shownAmount } from "./amounts.ts";
import { argumentOf, cellAt, InputRefusal, type Argument } from "./argument.ts";
import { callsIn, isWhole, tokensOf, type WrittenCall } from "./calls.ts";
import { readCorrelationTable, readMatrices } from "./correlationTable.ts";
import { Given } from "./given.ts";
import { labelOf } from "./label.ts";
import { isMarker, isOutput, markerOf } from "./markers.ts";
import { qualified, tableAt } from "./qualified.ts";
import { propertiesOf, type MatrixPlace } from "./properties.ts";
import { withCells } from "./rewritten.ts";
import { Scratch } from "./scratch.ts";
import type { InputProblem, MarkedResult, ModelInputs, UncertainInput } from "./types.ts";
import { readUncertainTable } from "./uncertainTable.ts";
import { uncertainTableName } from "./words.ts";

export type * from "./types.ts";
export { correlationTableName, tableShapes, uncertainTableName, type TableShape } from "./words.ts";

const mayMark = /PLAN\.UNCERTAIN|RISK[A-Z]|\bCB\./i;

/** Told of each thing that is no input, and of the cell whose value is in doubt for it. */
type Refused = (cell: CellAddress, refusal: InputRefusal, place?: CellAddress) => void;

/** A formula with uncertain calls in it. */
interface MarkedFormula {
  readonly address: CellAddress;
  readonly cell: ModelCell;
  readonly tokens: readonly Token[];
  readonly calls: readonly WrittenCall[];
}

/** An input with what it was read from, until it is known that none of that is uncertain itself. */
interface Candidate {
  readonly input: UncertainInput;
  readonly from: readonly CellAddress[];
  readonly matrix?: MatrixPlace;
}

/**
 * The uncertain inputs of a workbook: `PLAN.UNCERTAIN` and the functions of @RISK and Crystal Ball in any formula, and
 * the rows of the table `Uncertain`; correlations of the table `Correlations` and of RiskCorrmat. What cannot be read
 * as stated is a problem and no input: nothing is guessed.
 */
export function readInputs(workbook: ModelWorkbook, options: CalculateOptions = {}): ModelInputs {
  const problems: InputProblem[] = [];
  const refused: Refused = (cell, { reason, detail }, place) =>
    void problems.push({ cell, reason, detail, ...(place === undefined ? {} : { place }) });
  const scratch = new Scratch(workbook);
  const formulas = markedFormulas(workbook);
  const parameters = new Map<WrittenCall, Argument[]>();
  for (const { address, calls } of formulas)
    for (const call of calls) {
      const read = call.parameters.slice(0, markerOf(call.name)?.parameters ?? 0);
      parameters.set(call, read.map((tokens) => argumentOf(tokens, address, workbook, scratch))); // prettier-ignore
    }
  const calculated = calculatedParameters(workbook, scratch, [...parameters.values()].flat(), options);

  const candidates: Candidate[] = [];
  const results: MarkedResult[] = [];
  const changed = new Map<string, ModelCell>();
  const kept = new Map<string, ModelCell>();
  const unproven: CellAddress[] = [];
  for (const { address, cell, tokens, calls } of formulas) {
    const replaced = new Map<WrittenCall, string>();
    let whole: number | undefined;
    for (const call of calls) {
      if (isOutput(call.name)) {
        const [title] = call.parameters[0] ?? [];
        const name = title?.type === "string" ? title.value.slice(1, -1) : labelOf(workbook, address);
        results.push({ cell: address, name });
        replaced.set(call, "0");
        continue;
      }
      try {
        const isAll = isWhole(tokens, call);
        const read = inputOf(
          call,
          { address, cell },
          isAll,
          parameters.get(call) ?? [],
          calculated,
          workbook,
        );
        if (isAll) {
          candidates.push(read);
          whole = read.input.base;
        } else {
          const own = scratch.addValue(address.row, read.input.base);
          candidates.push({ ...read, input: { ...read.input, cell: own } });
          replaced.set(call, addressText(own));
        }
        if (read.input.source === "other" && (!isAll || typeof cell.value !== "number"))
          unproven.push(address);
      } catch (error) {
        if (!(error instanceof InputRefusal)) throw error;
        refused(address, error, address);
      }
    }
    const { row, column, value, format } = cell;
    const constant: ModelCell = { row, column, value, ...(format === undefined ? {} : { format }) };
    const rewritten = whole === undefined ? { ...cell, formula: withReplaced(tokens, replaced) } : { ...constant, value: whole }; // prettier-ignore
    changed.set(addressText(address), rewritten);
    kept.set(addressText(address), unproven.includes(address) && whole === undefined ? constant : rewritten);
  }

  for (const row of readUncertainTable(workbook, refused)) {
    const { place, at, from } = row;
    try {
      const base = tableBase(workbook, place, at);
      const name = row.name ?? labelOf(workbook, place);
      const { shape, chance } = row;
      candidates.push({
        input: { cell: place, place, name, shape, chance, base, source: "table", marker: uncertainTableName },
        // Its own formula must not hang on another input either: the trials would cut the two apart.
        from: [...from, ...formulaOf(workbook, place, scratch)],
      });
      const held = cellAt(workbook, place) ?? { row: place.row, column: place.column, value: base };
      changed.set(addressText(place), { row: held.row, column: held.column, value: base });
      kept.set(addressText(place), { row: held.row, column: held.column, value: base });
    } catch (error) {
      if (!(error instanceof InputRefusal)) throw error;
      refused(at, error, place);
    }
  }

  const rewritten = withCells(workbook, changed, scratch.sheet);
  const proof = withCells(workbook, kept, scratch.sheet);
  const usable = independent(withoutTwice(candidates, refused), rewritten, options, refused);
  const inputs = usable.map(({ input }) => input);
  const places = usable.flatMap(({ input, matrix }, index) =>
    matrix === undefined ? [] : [[index, matrix, input.place] as const],
  );
  const correlations = [...readCorrelationTable(workbook, inputs, refused), ...readMatrices(places, refused)];
  return { inputs, correlations, results, problems, workbook: rewritten, proof, unproven };
}

function markedFormulas(workbook: ModelWorkbook): MarkedFormula[] {
  return workbook.sheets.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap((cell): MarkedFormula[] => {
      const { formula, row, column } = cell;
      if (formula === undefined || !mayMark.test(formula)) return [];
      const tokens = tokensOf(formula);
      const calls = callsIn(tokens, (called) => isMarker(called) || isOutput(called));
      return calls.length === 0 ? [] : [{ address: { sheet: name, row, column }, cell, tokens, calls }];
    }),
  );
}

type Calculated = ReadonlyMap<Argument, CellValue | InputRefusal>;

/** The values of the parameters that are formulas themselves. */
function calculatedParameters(
  workbook: ModelWorkbook,
  scratch: Scratch,
  parameters: readonly Argument[],
  options: CalculateOptions,
): Calculated {
  const pending = parameters.flatMap((argument) =>
    argument.calculated === undefined ? [] : [{ argument, cell: argument.calculated }],
  );
  if (pending.length === 0) return new Map();
  const whole = withCells(workbook, new Map(), scratch.sheet);
  const valueOf = (cell: CellAddress, values: ReadonlyMap<string, CellValue>): CellValue => values.get(addressText(cell)) ?? null; // prettier-ignore
  try {
    const values = calculate(whole, pending.map(({ cell }) => cell), options); // prettier-ignore
    return new Map(pending.map(({ argument, cell }) => [argument, valueOf(cell, values)]));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
  }
  const found = new Map<Argument, CellValue | InputRefusal>();
  for (const { argument, cell } of pending) {
    try {
      found.set(argument, valueOf(cell, calculate(whole, [cell], options)));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      found.set(argument, new InputRefusal("argument", argument.text));
    }
  }
  return found;
}

function inputOf(
  call: WrittenCall,
  { address, cell }: Pick<MarkedFormula, "address" | "cell">,
  whole: boolean,
  parameters: readonly Argument[],
  calculated: Calculated,
  workbook: ModelWorkbook,
): Candidate {
  const marker = markerOf(call.name);
  if (marker === undefined) throw new InputRefusal("function", call.name);
  const { fills } = cell;
  if (fills !== undefined && (fills.firstRow !== fills.lastRow || fills.firstColumn !== fills.lastColumn))
    throw new InputRefusal("cell", addressText(address));
  const properties = propertiesOf(marker, call.parameters, address, workbook);
  const given = new Given(
    parameters.map((argument) => {
      const value = calculated.get(argument);
      if (value instanceof InputRefusal) throw value;
      return argument.values ?? [value ?? null];
    }),
  );
  const shape = marker.shape(given);
  const shown = properties.base ?? (marker.product === "own" ? ownShown(given, shape) : shownAmount(shape, 1)); // prettier-ignore
  const source = marker.product === "own" ? "function" : "other";
  return {
    input: {
      cell: address,
      place: address,
      name: properties.name ?? labelOf(workbook, address),
      shape,
      chance: 1,
      base: whole && typeof cell.value === "number" ? cell.value : shown,
      source,
      marker: call.name,
    },
    from: parameters.flatMap(({ from, calculated: at }) => (at === undefined ? from : [at])),
    ...(properties.matrix === undefined ? {} : { matrix: properties.matrix }),
  };
}

/** What PLAN.UNCERTAIN shows: the likely value where one counts, else the mean, which is the middle. */
function ownShown(given: Given, shape: UncertainInput["shape"]): number {
  const { kind } = shape;
  const likely = given.optionalNumber(2, "likely");
  const word = kind === "uniform" || kind === "triangular" || kind === "pert" ? kind : undefined;
  return uncertainAmount(given.number(0, "low"), given.number(1, "high"), likely, word);
}

/** What the cell of a row of the table holds: a number, and no mark of its own. */
function tableBase(workbook: ModelWorkbook, place: CellAddress, at: CellAddress): number {
  const cell = cellAt(workbook, place);
  if (cell?.formula !== undefined && callsIn(tokensOf(cell.formula), isMarker).length > 0)
    throw new InputRefusal("formula", addressText(place));
  if (typeof cell?.value !== "number") throw new InputRefusal("cell", addressText(place));
  if (tableAt(workbook, place) === tableAt(workbook, at)) throw new InputRefusal("cell", addressText(place));
  return cell.value;
}

/** The formula of a cell that the table names, as a cell of the scratch sheet, where it is more than a value. */
function formulaOf(workbook: ModelWorkbook, place: CellAddress, scratch: Scratch): CellAddress[] {
  const { formula } = cellAt(workbook, place) ?? {};
  if (formula === undefined) return [];
  const tokens = tokensOf(formula);
  const isMore = tokens.some(({ type }) => /^(?:range|structured|func)/.test(type));
  return isMore ? [scratch.addFormula(place.row, qualified(tokens, place, workbook))] : [];
}

function withReplaced(tokens: readonly Token[], replaced: ReadonlyMap<WrittenCall, string>): string {
  const parts: Token[] = [];
  let next = 0;
  for (const [{ from, to }, text] of replaced) {
    parts.push(...tokens.slice(next, from), { type: "range", value: text });
    next = to + 1;
  }
  return stringifyTokens([...parts, ...tokens.slice(next)]);
}

/** A cell that is marked twice is no input at all: which of the two holds, nobody said. */
function withoutTwice(candidates: readonly Candidate[], refused: Refused): Candidate[] {
  const counts = new Map<string, number>();
  for (const { input } of candidates)
    counts.set(addressText(input.cell), (counts.get(addressText(input.cell)) ?? 0) + 1);
  return candidates.filter(({ input }) => {
    const isOnce = counts.get(addressText(input.cell)) === 1;
    if (!isOnce) refused(input.place, new InputRefusal("twice", addressText(input.place)), input.place);
    return isOnce;
  });
}

/** Leaves out inputs whose own figures hang on other inputs: those would differ from trial to trial. */
function independent(
  candidates: readonly Candidate[],
  workbook: ModelWorkbook,
  options: CalculateOptions,
  refused: Refused,
): Candidate[] {
  const inputs = candidates.map(({ input }) => input.cell);
  const isInput = new Set(inputs.map(addressText));
  const hangs = (cells: readonly CellAddress[]): boolean => {
    if (cells.some((cell) => isInput.has(addressText(cell)))) return true;
    const formulas = cells.filter((cell) => cellAt(workbook, cell)?.formula !== undefined);
    if (formulas.length === 0) return false;
    return compileModel(workbook, { results: formulas, inputs }, options).usedInputs.some((used) => used);
  };
  const failsAt = (cells: readonly CellAddress[]): InputRefusal | undefined => {
    try {
      return hangs(cells) ? new InputRefusal("dependent", "") : undefined;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      return new InputRefusal("argument", error.refusals[0] === undefined ? "" : addressText(error.refusals[0].cell)); // prettier-ignore
    }
  };
  if (failsAt(candidates.flatMap(({ from }) => from)) === undefined) return [...candidates];
  return candidates.filter(({ input, from }) => {
    const refusal = failsAt(from);
    if (refusal !== undefined) refused(input.place, refusal, input.place);
    return refusal === undefined;
  });
}
