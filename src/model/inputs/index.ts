import type { CalculateOptions } from "../calculate.ts";
import { addressText, type CellAddress, type ModelCell, type ModelWorkbook } from "../workbook/index.ts";
import { argumentOf, cellAt, InputRefusal, type Argument } from "./argument.ts";
import { calculatedParameters } from "./calculatedParameters.ts";
import { isWhole, type WrittenCall } from "./calls.ts";
import { inputOf, type Candidate } from "./candidate.ts";
import { readCorrelationTable, readMatrices } from "./correlationTable.ts";
import { independent, withoutTwice, type Refused } from "./independent.ts";
import { labelOf } from "./label.ts";
import { markedFormulas, withReplaced } from "./markedFormulas.ts";
import { isOutput, markerOf } from "./markers.ts";
import { withCells } from "./rewritten.ts";
import { Scratch } from "./scratch.ts";
import { formulaOf, tableBase } from "./tableRow.ts";
import type { InputProblem, MarkedResult, ModelInputs } from "./types.ts";
import { readUncertainTable } from "./uncertainTable.ts";
import { uncertainTableName } from "./words.ts";

export type * from "./types.ts";
export { correlationTableName, tableShapes, uncertainTableName, type TableShape } from "./words.ts";

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
