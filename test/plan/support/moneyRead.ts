import { readMarkdown } from "../../../src/plan/index.ts";

/** A document with one table of costs, the headings first. */
export const costTable = (...[headings = "", ...rows]: readonly string[]): string =>
  ["# Workshop", "", "## Costs", "", `| ${headings} |`, `|${" --- |".repeat(headings.split("|").length)}`]
    .concat(rows.map((row) => `| ${row} |`))
    .join("\n");

/** A document with one list of costs. */
export const costList = (...items: readonly string[]): string =>
  ["# Workshop", "", "## Costs", "", ...items.map((item) => `- ${item}`)].join("\n");

/** Questions of almost every short document, which tell nothing of its columns and rows. */
const usual: ReadonlySet<string> = new Set(["period", "currencyAssumed", "currencyNone"]);

/** All that is read of the money of a document, a line each, and what is asked about it. */
export function moneyRead(text: string): string[] {
  const { plan, questions } = readMarkdown(text);
  const { budget, income = [] } = plan;
  const lines = budget.categories.flatMap(({ name: category, lines: of, stated }) =>
    of.map(({ name, low, likely, high, period, quantity, unitCost, actual, byPeriod = [] }) =>
      [
        `${["Costs", "Costes", "Custos"].includes(category) ? "" : `${category}: `}${name} ${low === high ? low : `${low}-${high}`}`,
        period === "once" ? [] : period,
        likely === undefined ? [] : `likely ${likely}`,
        quantity === undefined ? [] : `${quantity} x ${unitCost?.low}`,
        actual === undefined ? [] : `actual ${actual}`,
        byPeriod.map((part) => `${part.period} ${part.high}`),
        stated === undefined ? [] : `of ${stated.high}`,
      ]
        .flat()
        .join(", "),
    ),
  );
  return [
    ...lines,
    ...income.map(({ name, low, high }) => `income ${name} ${low === high ? low : `${low}-${high}`}`),
    ...questions.flatMap(({ about, names }) =>
      usual.has(about) ? [] : [[`${about}?`, ...(names.length === 0 ? [] : [names.join(", ")])].join(" ")],
    ),
  ];
}
