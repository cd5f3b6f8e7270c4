import fc from "fast-check";
import { languages } from "../../src/i18n/language.ts";
import { parsePlan, PlanError, planErrorMessage, samplePlan, stringifyPlan } from "../../src/plan/index.ts";
import { arbitraryPlan } from "../support/arbitraryPlan.ts";

function failure(json: string): PlanError {
  try {
    parsePlan(json);
  } catch (error) {
    if (error instanceof PlanError) return error;
  }
  throw new Error("was expected to fail");
}

const sample = samplePlan("en");
const changed = (change: object): string => JSON.stringify({ ...sample, ...change });

describe("a plan as JSON", () => {
  it("comes back as it went out", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
      }),
      { numRuns: 50 },
    );
  });

  it("is refused by the name of its version when that is newer", () => {
    const error = failure(changed({ schemaVersion: 7 }));
    expect(error).toMatchObject({ code: "newerVersion", details: { version: "7" } });
    expect(planErrorMessage(error, "en")).toContain("plan format 7");
    expect(planErrorMessage(error, "es")).toContain("formato de plan 7");
  });

  it.each([
    ["text", "{ plan", "invalidJson", undefined],
    ["a list", "[1, 2]", "otherSchema", ""],
    ["a number", "5", "otherSchema", ""],
    ["null", "null", "otherSchema", ""],
    ["another schema", '{"name":"x"}', "otherSchema", "schemaVersion"],
    ["a currency of four letters", changed({ currency: "EURO" }), "otherSchema", "currency"],
    ["a text for an amount", changed({ roi: { low: "5", high: 10, text: "" } }), "otherSchema", "roi.low"],
    [
      "a field missing deep inside",
      changed({ budget: { stated: [], categories: [{ track: "a", name: "b", lines: [{ name: "c", low: 1 }] }] } }),
      "otherSchema",
      "budget.categories[0].lines[0].high",
    ],
  ])("is refused when it is %s", (_what, json, code, path) => {
    const error = failure(json);
    expect(error.code).toBe(code);
    expect(error.details.path).toBe(path);
  }); // prettier-ignore

  it("is refused with what was expected and what was found, in both languages", () => {
    const error = failure(changed({ roi: { low: "5", high: 10, text: "" } }));
    expect(planErrorMessage(error, "en")).toBe('it is not a plan: at roi.low, expected a number, found "5"');
    expect(planErrorMessage(error, "es")).toBe('no es un plan: en roi.low se esperaba un número y hay "5"');
    const list = failure("[1]");
    expect(planErrorMessage(list, "en")).toBe("it is not a plan: expected an object, found a list");
    expect(planErrorMessage(list, "es")).toBe("no es un plan: se esperaba un objeto y hay una lista");
  });

  it("is refused by the name of what is missing", () => {
    const error = failure('{"name":"x"}');
    expect(planErrorMessage(error, "en")).toBe("it is not a plan: schemaVersion is missing");
    expect(planErrorMessage(error, "es")).toBe("no es un plan: falta schemaVersion");
  });

  it.each(languages)("has a sentence for each reason in %s", (language) => {
    for (const code of ["empty", "tooLarge", "binary", "noHeadings", "invalidJson"] as const) {
      expect(planErrorMessage(new PlanError(code), language)).toMatch(/^\p{Ll}.+[^.]$/u);
    }
  });
});
