import { describe, expect, it } from "@jest/globals";
import { catalogue, evaluate, readCall } from "../../src/functions/index.ts";

/** What people's cells hold by mistake, for one cell and for a column as long as the one that was right. */
const wrong: readonly unknown[] = ["abc", "", null, "#DIV/0!", -1, -5, 0, 1e308, 0.5, 2.5, true];
const inColumn = (value: unknown, right: unknown): unknown => {
  const length = Array.isArray(right) ? right.length : 1;
  return Array.from({ length }, () => [value]);
};
const otherShapes: readonly unknown[] = [[[1], [2], [3], [4], [5], [6], [7]], [[1, 2, 3]], [["Header"], [1]]];

/** Says nothing that could be mended. */
const vague = /out of range|one of the words|fuera de los límites|palabras admitidas|undefined|NaN/;

function messagesOf(id: string, language: "en" | "es"): string[] {
  const entry = catalogue(language).find((own) => own.id === id);
  const call = readCall(entry?.examples[0]?.formula ?? "")?.parameters ?? [];
  const right = (entry?.parameters ?? []).map((_, position) => call[position] ?? null);
  return (entry?.parameters ?? []).flatMap(({ kind }, position) =>
    [
      ...wrong.map((value) => (kind === "range" ? inColumn(value, right[position]) : value)),
      ...otherShapes,
    ].flatMap((value) => {
      const given: unknown[] = [...right];
      given[position] = value;
      const result = evaluate(id, given, language);
      return "error" in result ? [result.message] : [];
    }),
  );
}

describe("wrong arguments are refused with a sentence that names one of them", () => {
  it.each(catalogue("en").map(({ id, parameters }) => [id, parameters.map(({ name }) => name)] as const))(
    "%s",
    (id, names) => {
      const [english, spanish] = [messagesOf(id, "en"), messagesOf(id, "es")];
      expect(spanish).toHaveLength(english.length);
      for (const [index, message] of english.entries()) {
        const own = spanish[index] ?? "";
        const [argument = "", sentence = ""] = message.split(/(?: \(row \d+\))?: (.*)/s);
        expect(names).toContain(argument);
        expect(own.startsWith(argument)).toBe(true);
        expect(sentence).not.toBe("");
        expect(own).not.toContain(sentence);
        expect(`${message} ${own}`).not.toMatch(vague);
      }
    },
  );
});

describe("an error says what is wrong and what would be right", () => {
  it.each<[id: string, given: unknown[], en: string, es: string]>([
    [
      "NPV0",
      [-1, [[-100], [60]]],
      "rate: must not be -100%: there the result would be divided by zero",
      "rate: no puede ser −100 %: con esa tasa el resultado se dividiría entre cero",
    ],
    [
      "SCORE",
      [
        [[""], [""]],
        [[1], [2]],
      ],
      "attainment: has no value whose weight is above zero",
      "attainment: no tiene ningún valor cuyo peso sea mayor que cero",
    ],
    [
      "SCORE",
      [
        [[1], [2]],
        [[0], [0]],
      ],
      "weight: adds up to zero: at least one value must be above zero",
      "weight: suma cero: al menos un valor debe ser mayor que cero",
    ],
    [
      "BREAKEVEN",
      [1000, 10, 15],
      "price: must be above variableCost: otherwise no number of units covers fixedCost",
      "price: debe ser mayor que variableCost: si no, ningún número de unidades cubre fixedCost",
    ],
    ["RUNWAY", [600, -100], "burn: the cash never runs out", "burn: el efectivo nunca se agota"],
    [
      "RANGETOTAL",
      [
        [[1], ["#N/A"]],
        [[2], [3]],
      ],
      "low (row 2): holds an error such as #N/A: mend that cell first",
      "low (fila 2): contiene un error como #N/A: corrija primero esa celda",
    ],
    [
      "PROJECTIONRANGE",
      [120, 80, 0.05, 0.15, 2],
      "startLow: low is above high",
      "startLow: el mínimo es mayor que el máximo",
    ],
    [
      "EAC",
      [100, 40, 64, "time"],
      'method: must be "cost", "planned" or "costAndSchedule"',
      "method: debe ser «cost», «planned» o «costAndSchedule»",
    ],
  ])("%s of %j", (id, given, en, es) => {
    expect(evaluate(id, given, "en")).toMatchObject({ message: en });
    expect(evaluate(id, given, "es")).toMatchObject({ message: es });
  });
});
