/** Accepting a budget as its new baseline, by the code that the pane calls, in the emulated Excel. */
import { audit, emptyPlan, type Plan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { officeExcel } from "../../../src/taskpane/app/officeExcel.ts";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import { insertWorkbook } from "../../../src/workbook/office-js/index.ts";
import { contextOf } from "../../sheets/support/contexts.ts";
import { hostTables } from "../../taskpane/support/hostTables.ts";
import { openExcel } from "./excel.ts";

const line = (name: string, low: number, high: number) => ({ name, low, high, period: "year" as const });
const plan: Plan = {
  ...emptyPlan("Harbour", "es"),
  currency: "EUR",
  budget: {
    categories: [
      { track: "Quay", name: "Works", lines: [line("Wall", 100, 200), line("Crane", 50, 80)] },
      { track: "Yard", name: "Works", lines: [line("Paving", 30, 60)] },
    ],
    stated: [
      { track: "Quay", low: 150, high: 280, period: "year" },
      { track: "Yard", low: 90, high: 90, period: "year" },
    ],
  },
};
const spec = buildWorkbook(
  plan,
  contextOf({ scale: 1, language: "es", currency: "EUR", sheets: ["guide", "budget", "checks"] }),
);
const port = officeExcel("excel");

async function harbour(date1904: boolean) {
  const office = await openExcel({ model: createHeadlessWorkbook({ date1904 }) });
  await insertWorkbook(spec);
  const tables = hostTables(office.model, spec);
  await office.model.settled();
  return { office, tables };
}

describe.each([["1900", false] as const, ["1904", true] as const])(
  "a budget accepted as its new baseline, dates from %s",
  (_system, date1904) => {
    it("is what later changes are compared with; the stated figures stay", async () => {
      const { office, tables } = await harbour(date1904);
      try {
        tables.type("budget", "high", 0, 260);
        await office.model.settled();
        expect(tables.column("tracks", "check")).toEqual(["REVISAR", "ERROR"]);
        const stated = [tables.column("tracks", "statedLow"), tables.column("tracks", "statedHigh")];

        await port.acceptBaseline("Quay", "=Ana", "en");
        await office.model.settled();
        expect(tables.column("tracks", "check")).toEqual(["OK", "ERROR"]);
        expect(tables.column("tracks", "acceptedLow")).toEqual([150, ""]);
        expect(tables.column("tracks", "acceptedHigh")).toEqual([340, ""]);
        expect(tables.column("tracks", "acceptedBy")).toEqual(["=Ana", ""]);
        expect([tables.column("tracks", "statedLow"), tables.column("tracks", "statedHigh")]).toEqual(stated);

        const read = await port.readPlan("es", undefined);
        const [baseline] = read?.plan.budget.baselines ?? [];
        expect(baseline).toMatchObject({ track: "Quay", who: "=Ana", low: 150, high: 340 });
        const now = new Date();
        const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
        expect(baseline?.date.split("-").map(Number)).toEqual(day);

        tables.type("budget", "high", 0, 300);
        await office.model.settled();
        expect(tables.column("tracks", "varianceHigh")).toEqual([40, 0]);
        expect(tables.column("tracks", "check")[0]).toBe("REVISAR");
      } finally {
        office.close();
      }
    });
  },
);

describe("the change log", () => {
  it("says what was accepted, in the workbook's language, and grows when it is full", async () => {
    const { office, tables } = await harbour(false);
    try {
      for (const who of ["A", "B", "C", "D", "E", "F", "G"]) await port.acceptBaseline("Yard", who, "en");
      const changes = tables.column("changes", "change").map((text) => String(text).replace(/\s/g, " "));
      expect(changes).toHaveLength(8);
      expect(new Set(changes.slice(1))).toEqual(
        new Set(["Yard: de 30 € a 60 € en el año 1, aceptado como nueva línea base"]),
      );
      expect(tables.column("changes", "author")).toEqual(["", "A", "B", "C", "D", "E", "F", "G"]);
      const days = tables.column("changes", "date").slice(1);
      expect(days[0]).toBe(days[6]);
      expect(Number(days[0])).toBeGreaterThan(46000);
    } finally {
      office.close();
    }
  });
});

it("clears what never added up, since somebody took it over", async () => {
  const { office, tables } = await harbour(false);
  try {
    const before = await port.readPlan("en", undefined);
    expect(audit(before?.plan ?? plan, before?.inserted).map(({ id }) => id)).toContain("budget.trackTotal");
    await port.acceptBaseline("yard", "Ana", "en");
    await office.model.settled();
    expect(tables.column("tracks", "check")).toEqual(["OK", "OK"]);
    const after = await port.readPlan("en", undefined);
    expect(audit(after?.plan ?? plan, after?.inserted).map(({ id }) => id)).not.toContain(
      "budget.trackTotal",
    );
  } finally {
    office.close();
  }
});

it("says so where the budget is not in the workbook", async () => {
  const { office } = await harbour(false);
  try {
    await expect(port.acceptBaseline("Depot", "Ana", "en")).rejects.toThrow("no longer there");
  } finally {
    office.close();
  }
});
