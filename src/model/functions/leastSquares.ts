import { FormulaRefusal } from "../formula/index.ts";

/** The plane through points that leaves the least squares, and what its statistics are made of. */
export interface Fit {
  /** One for each variable, in their order. */
  readonly slopes: readonly number[];
  /** The constant; 0 where there is none. */
  readonly start: number;
  /** What each deviation is as a multiple of the deviation of y: one for each slope, and that of the constant. */
  readonly slopeSpreads: readonly number[];
  readonly startSpread: number | undefined;
  /** The squares that remain, those of y (about its mean where there is a constant), and how many points are left over. */
  readonly remaining: number;
  readonly total: number;
  readonly degrees: number;
}

/** Below this share of its own length a variable says nothing that those before it do not say. */
const leastLength = 1e-7;

/**
 * y = start + Σ slope · x by Householder's reflections, about the means where there is a constant. Variables that hang on
 * each other, and points that are too few, are refused: what Excel leaves out then is its own choice.
 */
export function leastSquares(
  variables: readonly (readonly number[])[],
  y: readonly number[],
  constant: boolean,
): Fit {
  const count = y.length;
  const degrees = count - variables.length - (constant ? 1 : 0);
  if (degrees < 0) throw new FormulaRefusal("function", "a regression by fewer points than variables");
  const middles = variables.map((column) => (constant ? mean(column) : 0));
  const middle = constant ? mean(y) : 0;
  const columns = variables.map((column, at) => column.map((value) => value - (middles[at] ?? 0)));
  const right = y.map((value) => value - middle);
  const total = squares(right);
  const triangle = reflected(columns, right);
  const size = variables.length;
  const slopes = backwards(triangle, right.slice(0, size));
  const inverse = Array.from({ length: size }, (_, at) =>
    backwards(
      triangle,
      Array.from({ length: size }, (__, row) => (row === at ? 1 : 0)),
    ),
  );
  const spreads = slopes.map((_, row) =>
    Math.sqrt(inverse.reduce((sum, one) => sum + (one[row] ?? 0) ** 2, 0)),
  );
  const towards = inverse.map((one) => one.reduce((sum, value, row) => sum + value * (middles[row] ?? 0), 0));
  return {
    slopes,
    start: middle - slopes.reduce((sum, slope, at) => sum + slope * (middles[at] ?? 0), 0),
    slopeSpreads: spreads,
    startSpread: constant ? Math.sqrt(1 / count + squares(towards)) : undefined,
    remaining: squares(right.slice(size)),
    total,
    degrees,
  };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);

/** Turns the columns into an upper triangle, and the right side with them; both are overwritten. */
function reflected(columns: readonly number[][], right: number[]): readonly (readonly number[])[] {
  columns.forEach((column, at) => {
    const before = Math.sqrt(squares(column));
    const tail = column.slice(at);
    const length = Math.sqrt(squares(tail));
    if (!(length > leastLength * before))
      throw new FormulaRefusal("function", "a regression by variables that hang on each other");
    const mirror = [...tail];
    mirror[0] = (tail[0] ?? 0) + (tail[0] !== undefined && tail[0] < 0 ? -length : length);
    const norm = squares(mirror);
    for (const line of [...columns.slice(at), right]) {
      const share = (2 * mirror.reduce((sum, value, row) => sum + value * (line[at + row] ?? 0), 0)) / norm;
      mirror.forEach((value, row) => (line[at + row] = (line[at + row] ?? 0) - share * value));
    }
  });
  return columns;
}

/** Solves the triangle, whose columns are given, for a right side. */
function backwards(triangle: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solved = [...right];
  for (let row = solved.length - 1; row >= 0; row--) {
    for (let column = row + 1; column < solved.length; column++)
      solved[row] = (solved[row] ?? 0) - (triangle[column]?.[row] ?? 0) * (solved[column] ?? 0);
    solved[row] = (solved[row] ?? 0) / (triangle[row]?.[row] ?? 1);
  }
  return solved;
}
