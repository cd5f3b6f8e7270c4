import { costIfHappens, expectedCost, oddsOf, riskBounds } from "../../forecast/index.ts";
import type { Risk } from "../../plan/plan.ts";
import type { Build } from "../build.ts";
import { riskStatusNames } from "../words.ts";
import { limitedField, numberField, shareField, textField, wordField, type Fields } from "../frame/fields.ts";
import { numberRule } from "../frame/rules.ts";
import { input, type TableSource } from "../frame/table.ts";

export interface RiskRow {
  readonly risk: Risk;
  readonly period: number | undefined;
}

const largest = 1e15;
const cost = numberField("amount", {
  rule: ({ texts }, range) =>
    numberRule(range, "decimal", { minimum: 0, maximum: largest }, texts.risks.costRule),
});

/** What people type into the Risks table. */
export const riskFields = {
  name: textField(),
  cause: textField(),
  chance: shareField((texts) => texts.risks.chanceRule),
  low: cost,
  likely: cost,
  high: cost,
  when: textField(),
  period: limitedField("whole", "whole", { minimum: 0, maximum: 200 }, (texts) => texts.risks.periodRule),
  owner: textField(),
  response: textField(),
  responseCost: cost,
  status: wordField(riskStatusNames, "RiskStatusWords", (texts) => texts.risks.statusRule),
} satisfies Fields<"risks">;

export const costOf = ({ risk }: RiskRow): number => costIfHappens(risk);
export const expectedOf = ({ risk }: RiskRow): number => expectedCost(risk);

const middle =
  "=IF(ISNUMBER({risks.likely@}),{risks.likely@},IF(COUNT({risks.low@},{risks.high@})=0,0,AVERAGE({risks.low@},{risks.high@})))";
const expected =
  "=IF({risks.status@}={name:RiskClosed},0,IF({risks.status@}={name:RiskOccurred},1,{risks.chance@})*{risks.cost@}+{risks.responseCost@})";

const known = "{risks.low@},{risks.likely@},{risks.high@}";
/** Of nothing 0. */
const bound = (end: "MIN" | "MAX"): string => `=${end}(${known})`;

/** The Risks table: what is known of each, then what it is expected to cost. */
export function risksTable(build: Build, rows: readonly RiskRow[]): TableSource<"risks", RiskRow> {
  const { formats } = build;
  const total = rows.reduce((sum, row) => sum + expectedOf(row), 0);
  const of =
    <Key extends keyof Risk>(key: Key) =>
    ({ risk }: RiskRow): Risk[Key] =>
      risk[key];
  return {
    id: "risks",
    columns: {
      name: input(riskFields.name, of("name")),
      cause: input(riskFields.cause, of("cause")),
      chance: input(riskFields.chance, of("chance")),
      low: input(riskFields.low, of("low")),
      likely: input(riskFields.likely, of("likely")),
      high: input(riskFields.high, of("high")),
      when: input(riskFields.when, of("when")),
      period: input(riskFields.period, (row) => row.period),
      owner: input(riskFields.owner, of("owner")),
      response: input(riskFields.response, of("response")),
      responseCost: input(riskFields.responseCost, of("responseCost")),
      status: input(riskFields.status, ({ risk }) => risk.status ?? (risk.name === "" ? undefined : "open")),
      cost: { align: "right", formula: middle, expected: costOf, format: formats.amount },
      expected: { align: "right", formula: expected, expected: expectedOf, format: formats.amount },
      share: {
        align: "right",
        formula: "=IF(SUM({risks.expected})=0,0,{risks.expected@}/SUM({risks.expected}))",
        expected: (row) => (total === 0 ? 0 : expectedOf(row) / total),
        format: formats.percent,
      },
      number: {
        align: "right",
        formula: "=ROW({risks.name@})-MIN(ROW({risks.name}))+1",
        expected: (row) => Math.max(0, rows.indexOf(row)) + 1,
        format: formats.count,
      },
      odds: {
        align: "right",
        formula:
          "=IF({risks.status@}={name:RiskClosed},0,IF({risks.status@}={name:RiskOccurred},1,N({risks.chance@})))",
        expected: ({ risk }) => oddsOf(risk),
        format: formats.percent,
      },
      least: {
        align: "right",
        formula: bound("MIN"),
        expected: ({ risk }) => riskBounds(risk).least,
        format: formats.amount,
      },
      most: {
        align: "right",
        formula: bound("MAX"),
        expected: ({ risk }) => riskBounds(risk).most,
        format: formats.amount,
      },
    },
    rows,
    emptyRow: { risk: { name: "" }, period: undefined },
  };
}
