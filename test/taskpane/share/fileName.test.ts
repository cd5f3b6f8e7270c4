import { fileNameFor } from "../../../src/taskpane/share/fileName.ts";

it.each([
  ["letters and figures alone", "Plan estratégico 2027 – Ñandú, S.A.", "plan-estrategico-2027-nandu-s-a.md"],
  ["sixty letters at most", "a".repeat(61), `${"a".repeat(60)}.md`],
  ["no hyphen where it is cut", `${"a".repeat(59)} b`, `${"a".repeat(59)}.md`],
  ["the plan's own word where the title has none", "¿?", "plan.md"],
])("the name of a file has %s", (_what, title, name) => {
  expect(fileNameFor(title, "markdown", "plan")).toBe(name);
});

it("ends with what it holds", () => {
  expect(fileNameFor("Shop", "json", "plan")).toBe("shop.json");
});
