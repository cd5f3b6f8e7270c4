import { auditWorkbook } from "../../../src/model/audit/index.ts";
import { addressText } from "../../../src/model/workbook/index.ts";
import { workbookOf } from "../support/workbook.ts";
import { cleanModels } from "./support/cleanModels.ts";
import { layouts } from "./support/layouts.ts";
import { otherModels } from "./support/otherModels.ts";

describe("a workbook without a fault", () => {
  it.each(Object.entries({ ...cleanModels, ...otherModels, ...layouts }))(
    "has nothing to find: %s",
    (_, model) => {
      const found = auditWorkbook(workbookOf(model()));
      expect(found.map(({ rule, cell, details }) => [rule, addressText(cell), details])).toEqual([]);
    },
  );
});
