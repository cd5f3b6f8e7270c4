import { cellAddress } from "../../workbook/address.ts";
import type { ConditionalFormatSpec, RangeRef, ValidationSpec } from "../../workbook/spec.ts";
import type { Tone } from "../../workbook/style.ts";
import type { AssumptionName, ChoiceList } from "../assumptions/rows.ts";

/** Colours cells by the word of Assumptions that they show. */
export function wordFormats(
  range: RangeRef,
  tones: Partial<Readonly<Record<AssumptionName, Tone>>>,
): ConditionalFormatSpec[] {
  const first = cellAddress(range.row, range.column);
  return (Object.entries(tones) as [AssumptionName, Tone][]).map(([name, tone]) => ({
    kind: "formula",
    range,
    formula: `=${first}={name:${name}}`,
    tone,
  }));
}

/** For cells of the role "check", which look as if all held: amber for a review, red unless they say OK, whatever else they say. */
export function failingFormats(range: RangeRef): ConditionalFormatSpec[] {
  const first = cellAddress(range.row, range.column);
  return [
    ...wordFormats(range, { WordReview: "warning" }),
    {
      kind: "formula",
      range,
      formula: `=IFERROR(AND(${first}<>{name:WordOk},${first}<>{name:WordReview}),1)`,
      tone: "bad",
    },
  ];
}

/** For cells that say OK, CHECK or, where there is nothing to check, nothing. */
export const checkFormats = (range: RangeRef): ConditionalFormatSpec[] =>
  wordFormats(range, { WordOk: "good", WordCheck: "bad", WordReview: "warning" });

/** A bar from 0 to 100%, light enough for the figure on it. */
export const progressBar = (table: { range(column: "complete"): RangeRef }): ConditionalFormatSpec => ({
  kind: "dataBar",
  range: table.range("complete"),
  color: "tealLight",
  minimum: 0,
  maximum: 1,
});

/** A drop-down with the words of a list in Assumptions. */
export function listRule(
  range: RangeRef,
  list: ChoiceList,
  words: { readonly title: string; readonly message: string },
): ValidationSpec {
  return {
    kind: "list",
    range,
    source: { formula: `={name:${list}}` },
    title: words.title,
    message: words.message,
  };
}

export function numberRule(
  range: RangeRef,
  kind: "decimal" | "whole" | "date",
  limits: { readonly minimum: number; readonly maximum?: number },
  words: { readonly title: string; readonly message: string },
): ValidationSpec {
  return { kind, range, ...limits, title: words.title, message: words.message };
}
