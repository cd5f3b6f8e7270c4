import { describe, expect, it } from "@jest/globals";
import { call as callOf } from "../../src/functions/call.ts";
import { catalogue } from "../../src/functions/index.ts";
import { installRuntime, shown, type Associated } from "./excelHost.ts";

const associated = installRuntime("es-MX");
await import("../../src/functions/functions.ts");
const call = (id: string, ...parameters: unknown[]): unknown =>
  shown(() => (associated.get(id) as Associated)(...parameters));

describe("the functions in Excel", () => {
  it("are all associated", () => {
    expect([...associated.keys()]).toEqual(catalogue("en").map(({ id }) => id));
  });

  it.each<[string, unknown[], unknown]>([
    ["CAGR", [100, 121, 2], expect.closeTo(0.1, 14)],
    ["CAGR", [0, 121, 2], "#NUM!"],
    ["ROI", [1, 0, null], "#DIV/0!"],
    ["PAYBACK", [[[-3], [1]], null], "#N/A cashFlows: el desembolso nunca se recupera"],
    [
      "RANGETOTAL",
      [[["Low"], [1]], [[2], [3]], null, null],
      "#VALUE! low: empieza con texto: deje el encabezado fuera del rango",
    ],
    [
      "RANGETOTAL",
      [[[5], [1]], [[6], [0]], null, null],
      "#VALUE! low (fila 2): el mínimo es mayor que el máximo",
    ],
  ])("%s of %j shows %s", (id, parameters, expected) => {
    // Excel hands every function its invocation as one more argument.
    expect(call(id, ...parameters, { functionName: id })).toEqual(expected);
  });

  it.each([[NaN], [Infinity], [[[1, -Infinity]]], [[["a"], [NaN]]]])("never show %j", (result) => {
    expect(() => callOf({ parameters: {}, calculate: () => result }, [])).toThrow(
      "result: gives a result too large for a number",
    );
  });

  it("answer while Excel still knows fewer parameters than they have", () => {
    expect(call("RANGETOTAL", [[3]], [[6]], null, null, { functionName: "RANGETOTAL" })).toEqual([
      [3, 4.5, 6],
    ]);
  });

  it("speak English where the host does not say its language", () => {
    installRuntime();
    expect(call("PHASEAT", 9, [[1]], [[2]], [["A"]])).toBe("#N/A asOf: no phase holds this date");
  });
});
