import { describe, expect, it } from "@jest/globals";
import { definedIn } from "../../src/functions/declaration.ts";
import { forExcel } from "../../src/functions/excelError.ts";
import { partOf } from "../../src/functions/part.ts";
import { aNumber } from "../../src/functions/parameter.ts";
import { installRuntime, type Associated } from "./excelHost.ts";

// Nothing here may import src/functions/index.ts, which provides the parts from the start.
const associated = installRuntime("en-US");
await import("../../src/functions/functions.ts");
const call = (id: string, ...parameters: unknown[]): unknown =>
  (associated.get(id) as Associated)(...parameters);

describe("a function of a part that is not loaded", () => {
  it("answers with a promise, and at once when the part is there", async () => {
    const first = call("RANGETOTAL", [[3]], [[6]], null, null);
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toEqual([[3, 4.5, 6]]);
    expect(call("RANGETOTAL", [[3]], [[6]], null, null)).toEqual([[3, 4.5, 6]]);
  });

  it("gives Excel's errors all the same, for its cells at once and for its calculation later", async () => {
    expect(() => call("PARSERANGE", [["1"]], "'")).toThrow('decimal: must be "."');
    const late = forExcel(
      definedIn(partOf(async () => ({ infinite: Infinity })))(
        { x: aNumber },
        (_given, { infinite }) => infinite,
      ),
    );
    await expect(late(1)).rejects.toMatchObject({ code: "#NUM!" });
  });

  it("says what to do where the part cannot be loaded, and tries again at the next call", async () => {
    let attempts = 0;
    const part = partOf(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error("offline");
      return { answer: 42 };
    });
    const answer = forExcel(definedIn(part)({}, (_given, loaded) => loaded.answer));
    await expect(answer()).rejects.toMatchObject({
      code: "#N/A",
      message: "PLAN: this calculation could not be loaded: check the connection, then calculate again",
    });
    expect(await answer()).toBe(42);
    expect(answer()).toBe(42);
  });
});
