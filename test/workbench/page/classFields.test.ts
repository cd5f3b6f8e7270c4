import { readFileSync } from "node:fs";
import { setFieldsInPlace } from "../../../scripts/class-fields.mjs";

/** A class and one above it as the engine's compiler writes them. */
const compiled = `
function _defineProperty(object, name, value) {
	calls.push(name);
	Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
class Above {
	constructor() {
		_defineProperty(this, "_name", "above");
	}
	set watched(value) { written.push(value); }
}
class Own extends Above {
	constructor() {
		super();
		_defineProperty(this, "_cells", new Map());
		_defineProperty(this, "_name", void 0);
		_defineProperty(this, "watched", 1);
		_defineProperty(this, "_option", {
			wide: true
		});
	}
}
return Object.getOwnPropertyDescriptors(new Own());
`;

const made = (source: string): { fields: unknown; calls: string[]; written: unknown[] } => {
  const calls: string[] = [];
  const written: unknown[] = [];
  const make = new Function("calls", "written", source) as (calls: string[], written: unknown[]) => unknown;
  return { fields: make(calls, written), calls, written };
};

test("an object of the engine has the same fields when they are set in place, also over those of a class above", () => {
  const before = made(compiled);
  const after = made(setFieldsInPlace(compiled));
  expect(after.fields).toEqual(before.fields);
  expect(Object.keys(after.fields as object)).toEqual(["_name", "_cells", "watched", "_option"]);
  expect(after.written).toEqual([]);
});

test("only a name that stands already, and a value over several lines, go the long way", () => {
  expect(made(compiled).calls).toHaveLength(5);
  expect(made(setFieldsInPlace(compiled)).calls).toEqual(["_name", "watched", "_option"]);
});

test("nearly all fields of the engine's calculation are set in place", () => {
  const engine = readFileSync(new URL(import.meta.resolve("@univerjs/engine-formula")), "utf8");
  const fields = engine.match(/_defineProperty\(this, /g)?.length ?? 0;
  const inPlace = setFieldsInPlace(engine).match(/" in this\) _defineProperty\(/g)?.length ?? 0;
  expect(fields).toBeGreaterThan(1000);
  expect(inPlace / fields).toBeGreaterThan(0.9);
});
