import { isModelled } from "../../forecast/index.ts";
import { growthRate } from "../../plan/audit/promises.ts";
import type { ClaimRow } from "../../plan/rows/claims.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { roiFormula, spent } from "./answers.ts";

const self = (id: string): string => `{claims.${id}@}`;
const last = "MAX({cashFlows.period})";
const due = `ROUND(${self("due")}*{name:PeriodsPerYear},0)`;
const revenue = "SUM({cashFlows.revenue})";
const contribution = "SUM({cashFlows.contribution})";
const unknown = '""';
/** Revenue of the year that ends with a period. */
const yearUntil = (period: string): string =>
  `SUMPRODUCT(({cashFlows.period}>${period}-{name:PeriodsPerYear})*({cashFlows.period}<=${period})*{cashFlows.revenue})`;
/** With taxes, unpaid bills of customers or a terminal value, cash does not follow revenue in proportion. */
const bent = "OR({name:ActiveTaxRate}<>0,{name:ActiveReceivableDays}<>0,{name:ActiveTerminalMultiple}<>0)";
const choose = (options: readonly string[]): string => `CHOOSE(${self("number")},${options.join(",")})`;
const missed = (options: readonly string[]): string =>
  `=IF(${self("check")}<>{name:WordReview},"",${choose(options)})`;
const where = (condition: string, then: string): string => `IF(${condition},${then},"")`;

/** What is claimed, by claim; nothing where the document does not, or where there is no model of its own. */
function statedOptions(build: Build): string[] {
  const { plan, sheets } = build;
  const modelled = isModelled(plan);
  return [
    modelled
      ? where("ISNUMBER({name:RevenueTarget})", "{name:RevenueTarget}*{name:PeriodsPerYear}")
      : unknown,
    modelled && growthRate(plan) !== undefined ? "{name:GrowthBase}" : unknown,
    modelled && plan.roi !== undefined ? "{name:RoiLow}" : unknown,
    countsMarkets(build) ? where("ISNUMBER({name:MarketsWanted})", "{name:MarketsWanted}") : unknown,
    modelled && sheets.includes("returns") ? where(`${spent}>0`, "0") : unknown,
  ];
}

const countsMarkets = ({ plan, sheets }: Build): boolean =>
  sheets.includes("markets") && (plan.markets ?? []).length > 0;

function modelOptions(build: Build): string[] {
  const growth = `(${yearUntil(last)}/${yearUntil("{name:PeriodsPerYear}")})^(1/(${last}/{name:PeriodsPerYear}-1))-1`;
  return [
    `IF(${due}>${last},"",${yearUntil(due)})`,
    where(
      `AND(${yearUntil("{name:PeriodsPerYear}")}>0,${yearUntil(last)}>0,${last}>{name:PeriodsPerYear})`,
      growth,
    ),
    where(`${spent}>0`, roiFormula),
    countsMarkets(build)
      ? "SUMPRODUCT(({marketsLive.period}=MAX({marketsLive.period}))*{marketsLive.live})"
      : unknown,
    `SUMPRODUCT(({cashFlows.period}=${last})*{cashFlows.cumulative})`,
  ];
}

const wanted = `(1+${self("stated")})*${spent}`;
const cashWanted = `(${contribution}-${self("model")})`;
const times = [
  where(`${self("model")}>0`, `${self("stated")}/${self("model")}`),
  unknown,
  where(`${contribution}>0`, `${wanted}/${contribution}`),
  unknown,
  `IF(${bent},"",${where(`${contribution}>0`, `${cashWanted}/${contribution}`)})`,
];
const margin = [
  unknown,
  unknown,
  where(`${revenue}>0`, `${wanted}/${revenue}`),
  unknown,
  `IF(${bent},"",${where(`${revenue}>0`, `${cashWanted}/${revenue}`)})`,
];
const spending = [
  unknown,
  unknown,
  where(`${contribution}>0`, `${contribution}/(${wanted})`),
  unknown,
  unknown,
];

/** The Claims table: each claim of the document against the active case, and what alone would make it hold. */
export function claimsTable(build: Build, rows: readonly ClaimRow[]): TableSource<"claims", ClaimRow> {
  const { formats, texts } = build;
  const words = texts.returns.claims;
  const formatOf = ({ claim }: ClaimRow): string =>
    claim === "growth" || claim === "roi"
      ? formats.percent
      : claim === "markets"
        ? formats.whole
        : formats.amount;
  const figure = (
    formula: string,
    expected: (row: ClaimRow) => Value,
    format: string | ((row: ClaimRow) => string),
  ): Column<ClaimRow> => ({ align: "right", formula, expected, format });
  const checkWords = { ok: build.word("WordOk"), review: build.word("WordReview"), "": "" } as const;
  return {
    id: "claims",
    columns: {
      claim: { cell: ({ claim }) => text(words.names[claim], "label") },
      stated: figure(`=${choose(statedOptions(build))}`, ({ stated }) => stated, formatOf),
      due: { align: "right", cell: (row) => number(row.due, formats.decimal) },
      model: figure(
        `=IF(${self("stated")}="","",${choose(modelOptions(build))})`,
        ({ model }) => model,
        formatOf,
      ),
      check: {
        formula: `=IF(OR(${self("stated")}="",${self("model")}=""),"",IF(${self("model")}<${self("stated")}-ABS(${self("stated")})*{name:ToleranceRelative},{name:WordReview},{name:WordOk}))`,
        expected: ({ check }) => checkWords[check],
        role: "check",
      },
      times: figure(missed(times), (row) => row.times, '0.00"×"_)'),
      margin: figure(missed(margin), (row) => row.margin, formats.percent),
      spending: figure(missed(spending), (row) => row.spending, '0.00"×"_)'),
      number: { align: "right", cell: (row) => number(rows.indexOf(row) + 1, formats.count, "formula") },
    },
    rows,
    emptyRow: rows[0] as ClaimRow,
  };
}
