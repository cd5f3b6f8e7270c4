/** Numbers that are made and reckoned quickly are those that the engine makes. */
import { NumberValueObject } from "@univerjs/engine-formula";
import fc from "fast-check";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";

type Operation = "plusBy" | "minusBy" | "multiplyBy";
const names: readonly Operation[] = ["plusBy", "minusBy", "multiplyBy"];
const own = Object.fromEntries(
  names.map((name) => [name, NumberValueObject.prototype[name]]),
) as unknown as Record<Operation, (this: NumberValueObject, value: unknown) => { getValue(): unknown }>;
const ownNumber = (value: number): NumberValueObject => new NumberValueObject(value);

const workbook = createHeadlessWorkbook();
afterAll(() => workbook.dispose());

test("they have the fields of the engine's own, in their order, and its methods", () => {
  const quick = NumberValueObject.create(2.5, "0%");
  const slow = ownNumber(2.5);
  slow.setPattern("0%");
  expect(Object.entries(quick)).toEqual(Object.entries(slow));
  expect(quick).toBeInstanceOf(NumberValueObject);
});

const numbers = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.1, 0.2, 1e308, 1e-320, Infinity, NaN),
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  fc.integer({ min: -1000, max: 1000 }),
);
const operands = fc.oneof(
  numbers.filter((value) => !Number.isNaN(value)),
  fc.constantFrom("", " ", "2", "word", true, false),
);

test.each(names)("%s gives what the engine's own gives, errors too", (name) => {
  fc.assert(
    fc.property(numbers, operands, (one, other) => {
      const quick = NumberValueObject.create(one)
        [name](other as number)
        .getValue();
      expect(quick).toBe(own[name].call(ownNumber(one), other).getValue());
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 400) },
  );
});

test.each([
  ["plusBy", 0, 0.7, 0.7],
  ["plusBy", 0.1, 0.2, 0.3],
  ["minusBy", 0, 0.7, -0.7],
  ["minusBy", 0.3, 0.1, 0.2],
  ["multiplyBy", 1, 0.7, 0.7],
  ["multiplyBy", 0.1, 3, 0.3],
] as const)("%s of %p and %p", (name, one, other, expected) => {
  expect(NumberValueObject.create(one)[name](other).getValue()).toBe(expected);
});
