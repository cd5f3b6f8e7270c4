import type { Plan } from "../../../../src/plan/index.ts";
import {
  buildWorkbook,
  keepOrigins,
  knownTables,
  planFromTables,
  readOrigins,
  readTables,
  rowKeys,
  updatePlan,
  writtenWorkbook,
  type SheetContext,
  type UpdatedPlan,
} from "../../../../src/sheets/index.ts";
import type { WorkbookModel } from "../../../../src/workbench/model/model.ts";
import { insertWorkbook, listInserts, readBack } from "../../../../src/workbook/office-js/index.ts";
import { readOriginal } from "../../../../src/workbook/office-js/record.ts";
import {
  openUpdate,
  type UpdatePreview,
  type UpdateResult,
} from "../../../../src/workbook/office-js/update/index.ts";
import { snapshot } from "../excel.ts";

const tables = { keys: rowKeys as Readonly<Record<string, readonly string[]>>, read: readTables };

/** A plan of few lines with a part of each kind. */
export const smallPlan: Plan = {
  schemaVersion: 2,
  title: "Bakery",
  subtitle: "Two shops more",
  language: "en",
  currency: "EUR",
  startMonth: "2027-01",
  objectives: [
    { name: "Shops", text: "3 shops", target: { value: 3, unit: "count", comparison: "atLeast" } },
  ],
  pillars: [
    {
      name: "Bread",
      areas: [
        {
          name: "Ovens",
          initiatives: [
            { name: "Second oven", description: "Buy it" },
            { name: "Night shift", description: "Hire" },
          ],
        },
      ],
    },
  ],
  strategies: [],
  kpis: [
    {
      group: "Sales",
      name: "Loaves",
      text: "900 a day",
      target: { value: 900, unit: "count", comparison: "atLeast" },
      actual: 400,
    },
    {
      group: "Sales",
      name: "Waste",
      text: "<5%",
      target: { value: 0.05, unit: "percent", comparison: "atMost" },
    },
  ],
  phases: [
    {
      track: "Plan",
      name: "Build",
      startMonth: 1,
      endMonth: 6,
      milestones: [{ label: "Q1", name: "Lease signed", startMonth: 1, endMonth: 3 }],
    },
    { track: "Plan", name: "Open", startMonth: 7, endMonth: 12, milestones: [] },
  ],
  budget: {
    categories: [
      {
        track: "Budget",
        name: "Works",
        lines: [
          { name: "Oven", low: 20_000, high: 30_000, period: "once" },
          { name: "Shop fitting", low: 40_000, high: 60_000, period: "once" },
          { name: "Rent", low: 12_000, high: 15_000, period: "year" },
        ],
      },
      {
        track: "Budget",
        name: "People",
        lines: [{ name: "Bakers", low: 50_000, high: 70_000, period: "year" }],
      },
    ],
    stated: [],
  },
};

export const smallContext: SheetContext = {
  asOf: "2027-03-01",
  startMonth: "2027-01",
  language: "en",
  currency: "EUR",
  scale: 1,
  sheets: ["guide", "overview", "assumptions", "pillars", "kpis", "phases", "budget", "checks"],
};

export async function insertPlan(
  plan: Plan = smallPlan,
  context: SheetContext = smallContext,
): Promise<string> {
  const origins = { written: plan, document: plan, context };
  await insertWorkbook(buildWorkbook(plan, context), { original: keepOrigins(origins) });
  return (await listInserts())[0]?.key ?? "";
}

export interface Updating {
  readonly updated: UpdatedPlan;
  readonly preview: UpdatePreview;
  readonly apply: () => Promise<UpdateResult>;
}

/** What an update of an insert would do, and the way to do it. */
export async function openPlanUpdate(
  key: string,
  document: Plan,
  context: SheetContext = smallContext,
  chosen: ReadonlySet<string> = new Set(),
): Promise<Updating> {
  const origins = readOrigins(readOriginal(key) ?? {});
  if (origins === undefined) throw new Error("nothing is known of the insert");
  const open = await openUpdate(key, writtenWorkbook(origins), tables);
  const now = (await readBack(knownTables, key))?.tables ?? [];
  const updated = updatePlan({ origins, now, document, context, held: open.held, chosen });
  const { notPlaced } = planFromTables(now, "en");
  const wishes = {
    chosen,
    notPlaced: new Set(notPlaced.map(({ target }) => `${target.sheet}!${target.address}`)),
  };
  return {
    updated,
    preview: open.preview(updated.workbook, wishes),
    apply: () => open.apply(updated.workbook, wishes, keepOrigins(updated.origins)),
  };
}

/** The plan as the workbook has it. */
export async function planNow(key: string): Promise<Plan> {
  const now = (await readBack(knownTables, key))?.tables ?? [];
  const origins = readOrigins(readOriginal(key) ?? {});
  return planFromTables(now, "en", origins?.written).plan;
}

/** What people and the add-in wrote into a workbook: not what formulas come to, which takes its time. */
export const contentOf = (model: WorkbookModel) => {
  const { tables: areas, ...book } = snapshot(model);
  return {
    ...book,
    active: "",
    tables: Object.fromEntries(areas.map(({ name, area }) => [name, area])),
    sheets: book.sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: Object.fromEntries(
        cells.flatMap(([address, formula, value]) => {
          const content = formula ?? value;
          return content === "" ? [] : [[address, content]];
        }),
      ),
    })),
  };
};
