import { floor, newest } from "../../../src/workbench/host/index.ts";
import { insertWorkbook, listTables } from "../../../src/workbook/office-js/index.ts";
import { openExcel } from "./excel.ts";
import { sampleSpec } from "./sampleWorkbook.ts";

const mostBytes = 900_000;

describe.each([
  ["in English, in the oldest Excel that is promised", "en", floor],
  ["in Spanish, in the newest Excel", "es", newest],
] as const)("the sample's sheets %s", (_name, language, matrix) => {
  const spec = sampleSpec(language);

  it("cost at most two requests a sheet and three more, one for the dress, and at most 900 KB in all", async () => {
    const office = await openExcel({ matrix });
    try {
      // office.js has two requests of its own to send when it starts.
      await listTables();
      await new Promise((resolve) => setTimeout(resolve, 100));
      office.host.recorder.clear();
      await insertWorkbook(spec);
      const records = office.host.recorder.records().filter(({ sender }) => sender === "add-in");
      expect(records.filter(({ refused }) => refused !== undefined)).toEqual([]);
      expect(records.length).toBeLessThanOrEqual(2 * spec.sheets.length + 3 + 1);
      expect(office.model.sheets().map(({ name }) => name)).toEqual([
        "Sheet1",
        ...spec.sheets.map(({ name }) => name),
      ]);
      expect(office.host.recorder.bytes()).toBeLessThanOrEqual(mostBytes);
    } finally {
      office.close();
    }
  });
});
