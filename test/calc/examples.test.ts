import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import * as calc from "../../src/calc/index.ts";
import { closeTo } from "../support/closeTo.ts";

const relative = 1e-9;
const root = join(import.meta.dirname, "../../src/calc");

/** Every `expression // result` of the docstrings, and the function that the docstring belongs to. */
const examples = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const docstrings = readFileSync(join(root, file), "utf8").match(/\/\*\*[\s\S]*?\*\/\s*[^\n]*/g) ?? [];
    return docstrings.flatMap((docstring) => {
      const owner = /export (?:async )?function (\w+)/.exec(
        docstring.slice(docstring.lastIndexOf("*/")),
      )?.[1];
      const blocks = docstring.split(/@example/).slice(1);
      return blocks.flatMap((block) =>
        (block.split(/\n\s*\* @|\*\//)[0] ?? "")
          .split("\n")
          .map((line) => line.replace(/^\s*\* ?/, "").trim())
          .filter((line) => line.includes(" // "))
          .map((line) => ({ file, owner, line })),
      );
    });
  });

const evaluate = (expression: string): unknown =>
  new Function(...Object.keys(calc), `return (${expression});`)(...Object.values(calc));

describe("the examples of the docstrings", () => {
  it.each(examples)("$file: $line", ({ line }) => {
    const at = line.indexOf(" // ");
    const actual = evaluate(line.slice(0, at));
    const expected = evaluate(line.slice(at + 4));
    expect({ actual, close: closeTo(actual, expected, relative, 1e-12) }).toEqual({ actual, close: true });
  });

  const functions = Object.entries(calc).filter(
    ([name, value]) => typeof value === "function" && /^[a-z]/.test(name),
  );
  it.each(functions.map(([name]) => name))("%s has one", (name) => {
    expect(examples.some(({ owner }) => owner === name)).toBe(true);
  });
});
