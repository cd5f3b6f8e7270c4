import { readDue } from "../../../../src/plan/reading/money/period.ts";

describe("how often an amount is due", () => {
  it.each([
    ["$5,000 per half year", { period: "year", times: 2 }],
    ["$300 each half", { period: "year", times: 2 }],
    ["3.000 € por semestre", { period: "year", times: 2 }],
    ["$40 a week", { period: "year", times: 52 }],
    ["2.000 € al mes", { period: "month", times: 1 }],
    ["R$ 900 por trimestre", { period: "year", times: 4 }],
    ["Once a year:", { period: "year", times: 1 }],
    ["Paid once per month", { period: "month", times: 1 }],
    ["Una vez al año", { period: "year", times: 1 }],
    ["einmal im Jahr", { period: "year", times: 1 }],
    ["Once, in the first year", { period: "once", times: 1 }],
    ["Pago único anual", { period: "once", times: 1 }],
  ])("is read in %s", (text, due) => {
    expect(readDue(text)).toEqual(due);
  });

  it.each(["1 million and a half euros", "two and a half million dollars", "half the hall"])(
    "is not said by a half of something else: %s",
    (text) => {
      expect(readDue(text)).toBeUndefined();
    },
  );
});
