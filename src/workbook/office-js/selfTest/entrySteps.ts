import { writeEntries } from "../entries.ts";
import { worksheetOf, type InsertSession } from "../session.ts";
import { Different } from "./report.ts";
import type { NamedStep } from "./writingSteps.ts";

const free = "I2";

/** Values for cells and a new row, as accepting a baseline writes them. */
export function entrySteps(session: InsertSession): NamedStep[] {
  const [sheet] = session.workbook.sheets;
  const table = sheet?.tables.find(({ id }) => id === "small");
  if (sheet === undefined || table === undefined) return [];
  const worksheet = worksheetOf(session, sheet.id);
  return [
    {
      id: "entries and a new row",
      work: async () => {
        const target = { sheet: sheet.name, address: free };
        await writeEntries([{ target, value: "=1+1" }], [{ table: table.name, values: [{ value: "y" }] }]);
        const body = worksheet.tables.getItem(table.name).getDataBodyRange().load("values");
        await session.context.sync();
        const rows = body.values.flat().join();
        if (rows !== "x,y") throw new Different(`rows: ${rows} for x,y`);
      },
    },
  ];
}
