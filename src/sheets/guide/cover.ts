import type {
  ConditionalFormatSpec,
  DefinedNameSpec,
  RangeRef,
  ValidationSpec,
} from "../../workbook/spec.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import { blank, formula, text } from "../frame/cell.ts";
import { dateSerial } from "../frame/date.ts";
import { failingFormats } from "../frame/rules.ts";
import { firstColumn } from "../frame/sheet.ts";
import type { Stack } from "../frame/stack.ts";

/** Version of the sheets' layout, for whoever compares two workbooks. */
const templateVersion = "1.0";

interface Cover {
  readonly formats: readonly ConditionalFormatSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly names: readonly DefinedNameSpec[];
}

/** The first page in print: whose plan it is, of which day, draft or final, and whether its checks hold. */
export function coverLines(build: Build, stack: Stack, state: AssumptionName): Cover {
  const { facts, status } = build.texts.guide;
  const checked = build.sheets.includes("checks");
  stack.cells([formula('={name:PlanTitle}&""', build.word("PlanTitle"), undefined, "title")]);
  stack.cells([formula('={name:PlanSubtitle}&""', build.word("PlanSubtitle"), undefined, "purpose")]);
  stack.skip(1);
  stack.section(facts.title);
  stack.cells([
    text(facts.asOf, "label"),
    formula("={name:AsOfDate}", dateSerial(build.context.asOf), build.formats.date, "formulaText"),
  ]);
  const statusRow = stack.row();
  const statusCell = cellOf(statusRow, 1);
  stack.cells([
    text(facts.status, "label"),
    text(status.draft, "inputText"),
    checked
      ? formula(
          `=IF(AND({name:DocumentStatus}="${status.final}",{name:MasterCheck}<>{name:WordOk}),"${status.openChecks}","")`,
          "",
          undefined,
          "formulaText",
        )
      : blank(),
  ]);
  const master = cellOf(stack.row(), 1);
  if (checked) {
    stack.cells([
      text(facts.master, "label"),
      formula("={name:MasterCheck}", build.word(state), undefined, "check"),
    ]);
  }
  stack.cells([text(facts.version, "label"), text(templateVersion, "label")]);
  const warning = cellOf(statusRow, 2);
  return {
    formats: checked
      ? [
          ...failingFormats(master),
          {
            kind: "formula",
            range: warning,
            formula: `=LEN(${cellAddress(warning.row, warning.column)})>0`,
            tone: "bad",
          },
        ]
      : [],
    validations: [
      { range: statusCell, kind: "list", source: { items: [status.draft, status.final] }, ...status.rule },
    ],
    names: [{ name: "DocumentStatus", target: statusCell }],
  };
}

const cellOf = (row: number, offset: number): RangeRef => ({
  sheet: "guide",
  row,
  column: firstColumn + offset,
  rows: 1,
  columns: 1,
});
