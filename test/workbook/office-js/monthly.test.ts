import { newest } from "../../../src/workbench/host/index.ts";
import { samplePlan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { insertWorkbook } from "../../../src/workbook/office-js/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { cellAddress } from "../../../src/workbook/address.ts";
import { openExcel } from "./excel.ts";

it("a model by month over five years is inserted, each formula of its periods in its own place", async () => {
  const spec = buildWorkbook(samplePlan("es", "shop"), {
    asOf: "2027-06-15",
    language: "es",
    currency: "EUR",
    scale: 1,
    periodLength: "month",
    years: 5,
    sheets: ["projection"],
  });
  const office = await openExcel({ matrix: newest });
  try {
    office.host.recorder.clear();
    await insertWorkbook(spec);
    const records = office.host.recorder.records();
    expect(records.filter(({ refused }) => refused !== undefined)).toEqual([]);
    expect(office.host.recorder.bytes()).toBeLessThan(900_000);
    const resolved = resolveWorkbook(spec).sheets.find(({ id }) => id === "projection");
    const written = office.model.sheets().find(({ name }) => name === resolved?.name);
    const grid = resolved?.blocks.find(({ cells }) => (cells[0]?.length ?? 0) > 60);
    const different = (grid?.cells ?? []).flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        if (cell.kind !== "formula") return [];
        const place = { row: (grid?.row ?? 0) + down, column: (grid?.column ?? 0) + right };
        const found = written?.read({ ...place, rows: 1, columns: 1 })[0]?.[0]?.formula;
        return found === cell.formula
          ? []
          : [`${cellAddress(place.row, place.column)}: ${found} for ${cell.formula}`];
      }),
    );
    expect(grid).toBeDefined();
    expect(different).toEqual([]);
  } finally {
    office.close();
  }
});

it("every sheet of a plan by month over five years keeps within the limits, without an operation a cell", async () => {
  const spec = buildWorkbook(samplePlan("en"), {
    ...{ asOf: "2027-06-15", language: "en", currency: "USD", scale: 1 },
    ...{ periodLength: "month", years: 5 },
  });
  const office = await openExcel({ matrix: newest });
  try {
    office.host.recorder.clear();
    const onProgress = (): void => {
      office.model.suspendCalculation();
      office.model.resumeCalculation = () => undefined;
    };
    await insertWorkbook(spec, { onProgress });
    const records = office.host.recorder.records();
    expect(records.filter(({ refused }) => refused !== undefined)).toEqual([]);
    expect(Math.max(...records.map(({ bytes }) => bytes))).toBeLessThan(4_000_000);
    expect(office.host.recorder.bytes()).toBeLessThanOrEqual(900_000);
    const cells = spec.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
    expect(cells.length).toBeGreaterThan(15_000);
    // By year it is 3,600.
    expect(records.reduce((sum, { actions }) => sum + actions.length, 0)).toBeLessThan(4_500);
  } finally {
    office.close();
  }
});
