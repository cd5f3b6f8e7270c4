/** Formulas that are parsed once and calculated quickly give what the engine gives. */
import { Interpreter, ValueObjectFactory } from "@univerjs/engine-formula";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { Area, CellWrite } from "../../../src/workbench/model/model.ts";

const workbook = createHeadlessWorkbook();
const sheet = workbook.activeSheet();
afterAll(() => workbook.dispose());

const at = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
const value = (row: number, column: number) => sheet.read(at(row, column))[0]?.[0]?.value;
const write = async (row: number, column: number, cell: CellWrite): Promise<void> => {
  sheet.write(at(row, column), [[cell]]);
  await workbook.settled();
};

test.each(['"OK"', '"20%"', '"2026-11-28"', '"x"', '""', '"TRUE"', '"{1,2}"'])(
  "the text %s in a formula is the same the second time",
  (text) => {
    const kinds = () => {
      const made = ValueObjectFactory.create(text);
      return [made.isString(), made.isNumber(), made.isArray(), made.getValue()];
    };
    expect(kinds()).toEqual(kinds());
  },
);

test("a name that changes while the engine calculates is read anew by what it was calculating", async () => {
  workbook.setName({ name: "Rate", formula: "=2", comment: "", visible: true });
  await write(0, 0, { formula: "=Rate*10" });
  expect(value(0, 0)).toBe(20);
  const interpreter = workbook.engine.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  let changed = false;
  interpreter.execute = (formula) => {
    if (!changed) {
      changed = true;
      workbook.setName({ name: "Rate", formula: "=3", comment: "", visible: true });
    }
    return execute(formula);
  };
  await write(1, 0, { formula: "=Rate*100" });
  interpreter.execute = execute;
  expect([value(0, 0), value(1, 0)]).toEqual([30, 300]);
});

test("a lambda without parameters, a spilled array and what reads it are calculated", async () => {
  await write(0, 2, { formula: "=SEQUENCE(3)" });
  await write(0, 3, { formula: "=SUM(C1:C3)" });
  expect(value(0, 3)).toBe(6);
  await write(0, 4, { formula: "=LAMBDA(2+3)()" });
  expect(value(0, 4)).toBe(5);
  await write(0, 2, { formula: "=SEQUENCE(2)" });
  expect(value(0, 3)).toBe(3);
});
