import { numberText, percentText } from "../../i18n/number.ts";
import type { Place } from "../finding.ts";
import type { MeasureRow } from "../rows/measures.ts";
import { above, all, any, below, column, differs, figure, isNumber, not, value } from "./condition.ts";
import { rowRule, type Breach, type FigureRule, type RowRule } from "./rule.ts";
import { numbersOf } from "./numbersOf.ts";

const isRepeated = above(column("copies"), value(1));
const isReversed = all(isNumber("upper"), above(column("target"), column("upper")));

type MeasureTable = "kpis" | "objectives";
const place = (part: MeasureTable, { group, name }: MeasureRow, field?: string): Place => ({
  part,
  path: part === "kpis" ? [group, name] : [name],
  ...(field === undefined ? {} : { field }),
});

const reversedTarget = (part: MeasureTable, row: MeasureRow): Breach[] => {
  const { target: low, upper: high } = numbersOf(row, "target", "upper");
  return [
    {
      place: place(part, row, "target"),
      sentence: (texts, language) =>
        texts.lowAboveHigh(row.name, numberText(low, language), numberText(high, language)),
      figures: { low, high },
    },
  ];
};
const repeatedName = (part: MeasureTable, row: MeasureRow): Breach[] => [
  {
    place: place(part, row),
    sentence: (texts) => texts.duplicateName(row.name, row.copies, row.group),
    figures: { count: row.copies },
  },
];

const targetReversed = <Table extends MeasureTable>(table: Table): RowRule<Table> =>
  rowRule(table, {
    severity: "error",
    broken: isReversed,
    column: "upper",
    breaches: (row: MeasureRow) => reversedTarget(table, row),
  }) as RowRule<Table>;
const repeated = <Table extends MeasureTable>(table: Table): RowRule<Table> =>
  rowRule(table, {
    severity: "warning",
    broken: isRepeated,
    counting: { groups: "copies" },
    column: "name",
    breaches: (row: MeasureRow) => repeatedName(table, row),
  }) as RowRule<Table>;

/** What must hold for objectives and indicators. */
export const measureRules = {
  "objectives.lowAboveHigh": targetReversed("objectives"),
  "objectives.duplicate": repeated("objectives"),
  "kpis.noTarget": rowRule("kpis", {
    severity: "note",
    broken: all(differs(column("name"), value("")), not(isNumber("target"))),
    column: "target",
    breaches: (row) => [
      {
        place: place("kpis", row, "target"),
        sentence: (texts) => texts.kpiWithoutTarget(row.name, row.text),
      },
    ],
  }),
  "kpis.lowAboveHigh": targetReversed("kpis"),
  "kpis.duplicate": repeated("kpis"),
} as const;

export const correlationOutside: FigureRule["broken"] = any(
  below(figure("Correlation"), value(0)),
  above(figure("Correlation"), value(1)),
);
const correlation: FigureRule = {
  kind: "figures",
  severity: "error",
  broken: correlationOutside,
  place: "Correlation",
  breach: (basis) => ({
    place: { part: "assumptions", path: ["Correlation"], field: "value" },
    sentence: (texts) => texts.correlationOutside(basis.figure("Correlation")),
    figures: { correlation: basis.figure("Correlation") },
  }),
};
const thresholds: FigureRule = {
  kind: "figures",
  severity: "error",
  broken: above(figure("StatusAmber"), figure("StatusGreen")),
  place: "StatusAmber",
  breach: (basis) => {
    const [amber, green] = [basis.figure("StatusAmber"), basis.figure("StatusGreen")];
    return {
      place: { part: "assumptions", path: ["StatusAmber"], field: "value" },
      sentence: (texts) => texts.thresholdsReversed(amber, green),
      figures: { amber, green },
    };
  },
};
const claimedReturn: FigureRule = {
  kind: "figures",
  severity: "error",
  broken: above(figure("RoiLow"), figure("RoiHigh")),
  place: "RoiLow",
  breach: (basis) => {
    const [low, high] = [basis.figure("RoiLow"), basis.figure("RoiHigh")];
    return {
      place: { part: "roi", path: [], field: "low" },
      sentence: (texts, language) =>
        texts.lowAboveHigh("ROI", percentText(low, language), percentText(high, language)),
      figures: { low, high },
    };
  },
};

/** What must hold for the figures of Assumptions. */
export const figureRules = {
  "assumptions.correlation": correlation,
  "assumptions.thresholds": thresholds,
  "roi.lowAboveHigh": claimedReturn,
} as const;
