import { linesOf } from "../../../src/workbench/page/charts/layout.ts";

test.each([
  ["Energy", 100, ["Energy"]],
  ["Building control platform", 100, ["Building control", "platform"]],
  ["Estrategia de crecimiento sostenible", 130, ["Estrategia de", "crecimiento sostenible"]],
  ["Incomprehensibilities", 60, ["Incompreh…"]],
  ["One two three four five six", 60, ["One two", "three fou…"]],
])("%s in %d pixels reads %j", (label, width, lines) => {
  expect(linesOf(label, width)).toEqual(lines);
});
