import { readReference } from "../../../src/workbench/page/cellEvents.ts";

test.each([
  ["'Plan''s budget'!A5:B7", { sheet: "Plan's budget", area: { row: 4, column: 0, rows: 3, columns: 2 } }],
  ["Budget!$AA$10", { sheet: "Budget", area: { row: 9, column: 26, rows: 1, columns: 1 } }],
  ["B2", { area: { row: 1, column: 1, rows: 1, columns: 1 } }],
  ["#Budget!A1", { sheet: "Budget", area: { row: 0, column: 0, rows: 1, columns: 1 } }],
  ["MasterCheck", undefined],
  ["https://example.com", undefined],
])("a link to %s leads to %j", (reference, place) => {
  expect(readReference(reference)).toEqual(place);
});
