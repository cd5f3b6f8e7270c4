/** Circles show while the engine orders formulas; what is none is not looked through a second time. */
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import { seeCirclesInOrder } from "../../../src/workbench/model/runOrder.ts";

interface Checking {
  _checkIsCycleDependency(list: readonly object[]): boolean;
}

describe("circles among formulas", () => {
  const workbook = createHeadlessWorkbook();
  const generator = workbook.engine.get(IFormulaDependencyGenerator) as unknown as Checking;
  // The engine's own look stands on the class.
  const looks: boolean[] = [];
  const own = (Object.getPrototypeOf(generator) as Checking)._checkIsCycleDependency;
  generator._checkIsCycleDependency = (list) => {
    const found = own.call(generator, list);
    looks.push(found);
    return found;
  };
  seeCirclesInOrder(workbook.engine);
  const sheet = workbook.activeSheet();
  afterAll(() => workbook.dispose());

  it.each([
    ["a chain", ["=1+1", "=A1+1", "=A2+1"], []],
    ["two ways to one cell", ["=1+1", "=A1+1", "=A1+A2"], []],
    ["a formula that reads itself", ["=1+1", "=A2+1", "=A1+1"], [true]],
    ["two that read each other", ["=A3+1", "=1+1", "=A1+1"], [true]],
    ["a circle through an area", ["=1+1", "=A3+1", "=SUM(A1:A2)"], [true]],
  ])("%s: looked for only where there is one", async (_name, formulas, found) => {
    await workbook.settled();
    looks.length = 0;
    sheet.write(
      { row: 0, column: 0, rows: 3, columns: 1 },
      formulas.map((formula) => [{ formula }]),
    );
    await workbook.settled();
    expect([...new Set(looks)]).toEqual(found);
  });
});
