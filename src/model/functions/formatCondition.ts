const condition = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
  "=": (value, bound) => value === bound,
  "<>": (value, bound) => value !== bound,
};

/** The condition at the beginning of a section of a number format: `[<=100]0`. */
export function readCondition(section: string): ((value: number) => boolean) | undefined {
  const [, operator = "", bound] = condition.exec(section) ?? [];
  const compare = comparisons[operator];
  return compare && ((value) => compare(value, Number(bound)));
}

export const withoutCondition = (section: string): string => section.replace(condition, "");
