import { textOf } from "../../../src/plan/source/text.ts";
import type { SourceNode } from "../../../src/plan/source/tree.ts";

const place = { firstLine: 1, lastLine: 1 };
const paragraph = (text: string): SourceNode => ({ kind: "paragraph", content: [{ text }], place });
const row = (...texts: readonly string[]) => ({
  cells: texts.map((text) => ({ content: [{ text }] })),
  place,
});

it.each<[string, SourceNode, string]>([
  ["a heading", { kind: "heading", depth: 2, content: [{ text: "Costs" }], place }, "Costs"],
  ["a list", { kind: "list", ordered: false, items: [{ blocks: [paragraph("Hall"), paragraph("Yard")], place }], place }, "Hall Yard"],
  ["a quote", { kind: "quote", blocks: [paragraph("He said"), paragraph("so")], place }, "He said so"],
  ["a table", { kind: "table", headers: [row("Item", "Cost")], rows: [row("Hall", "5")], place }, "Item Cost Hall 5"],
  ["an image", { kind: "image", description: "The hall", place }, "The hall"],
  ["code", { kind: "code", language: "", text: "a = 1", place }, "a = 1"],
  ["HTML", { kind: "html", text: "<b>x</b>", place }, "<b>x</b>"],
])("all words of %s are its text", (_what, node, text) => {
  expect(textOf(node)).toBe(text);
}); // prettier-ignore
