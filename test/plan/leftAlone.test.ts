import { leftAloneGroups } from "../../src/plan/leftAlone.ts";

it("lines left alone one after another for one reason are one group, with all that they say", () => {
  const line = (at: number, heading: string, reason: "detail" | "table") =>
    ({ line: at, heading, text: `line ${at}`, reason }) as const;
  expect(
    leftAloneGroups([
      line(3, "Costs", "detail"),
      line(5, "Costs", "detail"),
      line(6, "Costs", "table"),
      line(9, "Team", "table"),
      line(10, "Costs", "table"),
    ]),
  ).toEqual([
    { heading: "Costs", reason: "detail", range: [3, 5], texts: ["line 3", "line 5"] },
    { heading: "Costs", reason: "table", range: [6, 6], texts: ["line 6"] },
    { heading: "Team", reason: "table", range: [9, 9], texts: ["line 9"] },
    { heading: "Costs", reason: "table", range: [10, 10], texts: ["line 10"] },
  ]);
});
