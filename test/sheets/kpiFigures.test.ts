/** An objective that is a KPI too: its figures are typed among the KPIs, and Overview shows them. */
import { emptyPlan, type Kpi, type Objective, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, columnIds, planFromTables, type TableContent } from "../../src/sheets/index.ts";
import type { Cell } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";
import { tableContents } from "./support/tables.ts";

const bakery: Plan = {
  ...emptyPlan("Bakery", "en"),
  objectives: [
    { name: "Shops", text: "3 shops", target: { value: 3, unit: "count", comparison: "atLeast" }, actual: 1 },
    { name: "Loaves", text: "", target: { value: 900, unit: "count", comparison: "atLeast", per: "day" } },
  ],
  kpis: [
    {
      group: "Waste",
      name: "Loaves",
      text: "",
      direction: "lower",
      target: { value: 5, unit: "percent", comparison: "atMost" },
    },
    {
      group: "Sales",
      name: "loaves",
      text: "",
      target: { value: 900, unit: "count", comparison: "atLeast", per: "day" },
      baseline: 300,
      actual: 400,
    },
  ],
};
const vivero: Plan = {
  ...emptyPlan("Vivero", "es"),
  objectives: [
    { name: "Quejas", text: "", target: { value: 2, unit: "percent", comparison: "atMost" }, baseline: 6 },
    { name: "Margen", text: "", target: { value: 3, upper: 5, unit: "multiple", comparison: "between" } },
  ],
  kpis: [
    {
      group: "",
      name: "Margen",
      text: "",
      target: { value: 3, upper: 5, unit: "multiple", comparison: "between" },
      actual: 4,
    },
    {
      group: "",
      name: "Quejas",
      text: "",
      direction: "lower",
      target: { value: 1, unit: "percent", comparison: "atMost" },
    },
  ],
};
const plans = [
  ["with groups, in English", bakery, "Loaves", "Sales", { baseline: 300, actual: 400 }],
  ["without groups, in Spanish", vivero, "Margen", "Indicador", { actual: 4 }],
] as const;

const tablesOf = (plan: Plan): TableContent[] =>
  tableContents(buildWorkbook(plan, contextOf({ language: plan.language, currency: plan.currency })));

type Row = Readonly<Record<string, unknown>>;
const ids = columnIds("objectives");
const idOf = (heading: string): string => ids.get(heading.toLowerCase()) ?? heading;
/** The cells of the objectives by their names and the ids of their columns. */
function objectiveCells(plan: Plan, of: (cell: Cell) => unknown): Record<string, Row> {
  const { sheets } = buildWorkbook(plan, contextOf({ language: plan.language, currency: plan.currency }));
  const sheet = sheets.find(({ id }) => id === "overview");
  const table = sheet?.tables.find(({ id }) => id === "objectives");
  const block = sheet?.blocks.find(({ row, column }) => row === table?.row && column === table.column);
  const rows = (block?.cells ?? []).slice(1).map((cells): [string, Row] => {
    const row = Object.fromEntries(cells.map((cell, at) => [table?.columns[at]?.id ?? "", of(cell)]));
    return [cells[0]?.kind === "text" ? cells[0].text : "", row];
  });
  return Object.fromEntries(rows);
}

it.each(plans)("%s its figures are shown and not typed again", (_, plan, name, home, figures) => {
  const typed = objectiveCells(plan, (cell) =>
    cell.kind === "number" ? cell.value : cell.kind === "text" ? cell.text : "",
  )[name];
  const empty = { ownBaseline: "", ownTarget: "", ownActual: "", ownUpper: "", target: "", actual: "" };
  expect(typed).toMatchObject({ ...empty, home });
  const { target } = plan.objectives.find((objective) => objective.name === name) ?? {};
  const shown = objectiveCells(plan, (cell) => (cell.kind === "formula" ? cell.expected : undefined))[name];
  expect(shown).toMatchObject({ target: target?.value, upper: target?.upper ?? "", ...figures });
});

it.each(plans)("%s other objectives have their own figures in columns of their own", (_, plan, name) => {
  const other = plan.objectives.find((objective) => objective.name !== name);
  const cells = objectiveCells(plan, (cell) => (cell.kind === "number" ? cell.value : ""))[other?.name ?? ""];
  expect(cells).toMatchObject({ ownTarget: other?.target?.value });
  expect(cells?.target).toBe("");
});

it.each(plans)("%s the plan is read back as it was", (_, plan) => {
  const read = planFromTables(tablesOf(plan), plan.language, plan);
  expect(read.notPlaced).toEqual([]);
  expect(read.plan.objectives).toEqual(plan.objectives);
  expect(read.plan.kpis).toEqual(plan.kpis);
});

/** The tables with another text or figure in a column of the row of a name, names taken exactly. */
const typedInto = (
  tables: readonly TableContent[],
  id: "kpis" | "objectives",
  name: string,
  column: string,
  value: string | number,
): TableContent[] =>
  tables.map((table) => {
    if (table.id !== id) return table;
    const at = table.headings.findIndex((heading) => columnIds(id).get(heading.toLowerCase()) === column);
    const rows = table.rows.map((row) =>
      row.includes(name) ? row.map((cell, index) => (index === at ? value : cell)) : row,
    );
    return { ...table, rows };
  });
const objectiveNow = (tables: readonly TableContent[], plan: Plan, name: string): Objective | undefined =>
  planFromTables(tables, plan.language, plan).plan.objectives.find((objective) => objective.name === name);

it("a target typed among the KPIs is the objective's too, and an own one counts before it", () => {
  const changed = typedInto(tablesOf(bakery), "kpis", "loaves", "target", 950);
  expect(objectiveNow(changed, bakery, "Loaves")?.target).toMatchObject({ value: 950, per: "day" });
  const own = typedInto(changed, "objectives", "Loaves", "ownTarget", 980);
  expect(objectiveNow(own, bakery, "Loaves")?.target).toMatchObject({ value: 980, per: "day" });
});

it("a KPI that got another name leaves the objective what it had, and the link is named", () => {
  const renamed = typedInto(tablesOf(bakery), "kpis", "loaves", "name", "Loaves a day");
  expect(objectiveNow(renamed, bakery, "Loaves")).toEqual(bakery.objectives[1]);
  expect(planFromTables(renamed, "en", bakery).notPlaced.map(({ text }) => text)).toEqual(["Sales"]);
});

it("another word for which way is better is said to have no place, since the plan tells it by the target", () => {
  const changed = typedInto(tablesOf(vivero), "objectives", "Quejas", "direction", "Más");
  expect(planFromTables(changed, "es", vivero).notPlaced.map(({ text }) => text)).toEqual(["Más"]);
});

const unlike: readonly (readonly [string, Partial<Kpi>])[] = [
  ["another target", { target: { value: 901, unit: "count", comparison: "atLeast", per: "day" } }],
  ["another unit", { target: { value: 900, unit: "score", comparison: "atLeast", per: "day" } }],
  ["another direction", { direction: "lower" }],
  ["another name", { name: "Loaves sold" }],
];
it.each(unlike)("a KPI with %s is something else: both are typed", (_, difference) => {
  const plan: Plan = {
    ...bakery,
    kpis: bakery.kpis.map((kpi) => (kpi.group === "Sales" ? { ...kpi, ...difference } : kpi)),
  };
  const headings = tablesOf(plan)
    .find(({ id }) => id === "objectives")
    ?.headings.map(idOf);
  expect(headings).not.toContain("home");
  expect(planFromTables(tablesOf(plan), "en", plan).plan.objectives).toEqual(plan.objectives);
});
