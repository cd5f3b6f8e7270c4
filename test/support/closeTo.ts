/** Whether two results agree within a relative tolerance: numbers, and lists and objects of them. */
export function closeTo(actual: unknown, expected: unknown, relative: number, floor = 0): boolean {
  if (typeof actual === "number" && typeof expected === "number") {
    return (
      actual === expected || Math.abs(actual - expected) <= Math.max(floor, relative * Math.abs(expected))
    );
  }
  if (typeof actual === "object" && typeof expected === "object" && actual !== null && expected !== null) {
    const keys = Object.keys(expected);
    return (
      Array.isArray(actual) === Array.isArray(expected) &&
      keys.length === Object.keys(actual).length &&
      keys.every((key) =>
        closeTo(
          (actual as Record<string, unknown>)[key],
          (expected as Record<string, unknown>)[key],
          relative,
          floor,
        ),
      )
    );
  }
  return actual === expected;
}
