// Over 150 lines: one sheet, as data.
import type { PaneLanguage } from "../../../i18n/language.ts";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { cellAddress } from "../../../workbook/address.ts";
import type { Cell, RangeRef, WorkbookSpec } from "../../../workbook/spec.ts";

/** A small business over twelve months: what is uncertain stands on top, the months below, two results. */
export function sampleModel(language: PaneLanguage, createdOn: string): WorkbookSpec {
  const words = simulateTexts[language].sample;
  const months = monthColumns();
  const monthRows: readonly (readonly [label: string, cells: readonly Cell[]])[] = [
    [words.visitors, months.map(({ before, visitors }) => figure(before === undefined ? "=$C$5" : `=${before}16*(1+$C$6)`, visitors, whole))],
    [words.revenue, months.map(({ letter, revenue }) => figure(`=${letter}16*$C$7*$C$8`, revenue, money))],
    [words.goods, months.map(({ letter, goods }) => figure(`=-${letter}17*$C$9`, goods, money))],
    [words.running, months.map(({ running }) => figure("=-($C$10+$C$11)", running, money))],
    [words.profit, months.map(({ letter, profit }) => figure(`=SUM(${letter}17:${letter}19)`, profit, money))],
    [words.cash, months.map(({ letter, before, cash }) => figure(`=${before === undefined ? "$C$12" : `${before}21`}+${letter}20`, cash, money))],
  ]; // prettier-ignore
  const yearProfit = months.reduce((sum, { profit }) => sum + profit, 0);
  const lowestCash = Math.min(...months.map(({ cash }) => cash));
  const last = months.at(-1)?.letter ?? "";
  return {
    language,
    properties: { title: words.title, subject: "", createdOn },
    names: [
      { name: "ScaleplanResult1", target: one(22) },
      { name: "ScaleplanResult2", target: one(23) },
    ],
    sheets: [
      {
        id: sheet,
        name: words.sheet,
        tabColor: "teal",
        columnWidths: [2, 36, 14, ...months.slice(1).map(() => 11)],
        blocks: [
          { row: 0, column: 1, cells: [[text(words.title, "title")], [text(words.purpose, "purpose")]] },
          {
            row: 3,
            column: 1,
            cells: [
              [text(words.assumption, "heading"), text(words.value, "headingNumber")],
              ...uncertain.map(({ id, low, likely, high, format }) => [
                text(words[id], "label"),
                uncertainCell(low, likely, high, format),
              ]),
              [text(words.advertising, "label"), input(amounts.advertising, money)],
              [text(words.start, "label"), input(amounts.start, money)],
            ],
          },
          {
            row: 14,
            column: 1,
            cells: [
              [text(words.month, "heading"), ...months.map(({ month }) => heading(month))],
              ...monthRows.map(([label, cells]) => [text(label, "label"), ...cells]),
            ],
          },
          {
            row: 22,
            column: 1,
            cells: [
              [text(words.yearProfit, "totalLabel"), total(`=SUM(C20:${last}20)`, yearProfit)],
              [text(words.lowestCash, "totalLabel"), total(`=MIN(C21:${last}21)`, lowestCash)],
            ],
          },
        ],
        tables: [],
        filters: false,
        conditionalFormats: [],
        validations: [],
        charts: [],
        freeze: { rows: 3, columns: 2 },
        print: { orientation: "landscape", onePage: true },
      },
    ],
  };
}

const sheet = "model";
/** The first of the uncertain cells. */
export const firstInput = "C5";
const whole = "#,##0";
const money = "#,##0;(#,##0)";
const percent = "0.0%";

/** In the order of their rows, C5 to C10. */
const uncertain = [
  { id: "visitorsFirst", low: 3_000, likely: 4_000, high: 5_200, format: whole },
  { id: "growth", low: 0, likely: 0.02, high: 0.05, format: percent },
  { id: "buying", low: 0.02, likely: 0.03, high: 0.042, format: percent },
  { id: "sale", low: 36, likely: 42, high: 50, format: money },
  { id: "goodsShare", low: 0.4, likely: 0.45, high: 0.52, format: percent },
  { id: "rent", low: 2_000, likely: 2_200, high: 2_700, format: money },
] as const;
const amounts = { advertising: 400, start: 6_000 } as const;

interface MonthColumn {
  readonly month: number;
  readonly letter: string;
  readonly before: string | undefined;
  readonly visitors: number;
  readonly revenue: number;
  readonly goods: number;
  readonly running: number;
  readonly profit: number;
  readonly cash: number;
}

/** The months with the likely values. */
function monthColumns(): readonly MonthColumn[] {
  const [visitorsFirst, growth, buying, sale, goodsShare, rent] = uncertain.map(({ likely }) => likely);
  const columns: MonthColumn[] = [];
  for (let month = 1; month <= 12; month++) {
    const last = columns.at(-1);
    const visitors = last === undefined ? (visitorsFirst ?? 0) : last.visitors * (1 + (growth ?? 0));
    const revenue = visitors * (buying ?? 0) * (sale ?? 0);
    const goods = -revenue * (goodsShare ?? 0);
    const running = -((rent ?? 0) + amounts.advertising);
    const profit = revenue + goods + running;
    const letter = cellAddress(0, month + 1).replace("1", "");
    columns.push({
      ...{ month, letter, before: last?.letter, visitors, revenue, goods, running, profit },
      cash: (last?.cash ?? amounts.start) + profit,
    });
  }
  return columns;
}

const one = (row: number): RangeRef => ({ sheet, row, column: 2, rows: 1, columns: 1 });
const text = (value: string, role: "title" | "purpose" | "heading" | "headingNumber" | "label" | "totalLabel"): Cell => ({ kind: "text", text: value, role }); // prettier-ignore
const heading = (value: number): Cell => ({ kind: "number", value, role: "headingNumber", format: "0" });
const input = (value: number, format: string): Cell => ({ kind: "number", value, role: "input", format });
const figure = (formula: string, expected: number, format: string): Cell => ({
  kind: "formula",
  formula,
  expected,
  role: "formula",
  format,
});
const total = (formula: string, expected: number): Cell => ({
  kind: "formula",
  formula,
  expected,
  role: "total",
  format: money,
});
const uncertainCell = (low: number, likely: number, high: number, format: string): Cell => ({
  kind: "plan",
  formula: `=PLAN.UNCERTAIN(${low},${high},${likely},"pert")`,
  expected: likely,
  role: "input",
  format,
});
