import { choleskyOf, eigenOf, type Matrix } from "./matrix.ts";

const leastEigenvalue = 1e-8;
const mostSteps = 200;

/**
 * The nearest correlation matrix that is positive definite: projections in turn onto matrices without small
 * eigenvalues and onto those with ones in the diagonal, with Dykstra's correction (N. Higham, "Computing the nearest
 * correlation matrix", IMA Journal of Numerical Analysis 22, 2002). A matrix that is one already comes back as it is.
 */
export function nearestCorrelation(matrix: Matrix): Float64Array[] {
  const given = matrix.map((row) => Float64Array.from(row));
  if (choleskyOf(shifted(given)) !== undefined) return given;
  let current = given;
  let correction = given.map((row) => new Float64Array(row.length));
  for (let step = 0; step < mostSteps; step++) {
    const corrected = current.map((row, i) => row.map((value, j) => value - (correction[i]?.[j] ?? 0)));
    const projected = withoutSmallEigenvalues(corrected);
    correction = projected.map((row, i) => row.map((value, j) => value - (corrected[i]?.[j] ?? 0)));
    const next = projected.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
    const moved = Math.max(...next.map((row, i) => Math.max(...row.map((value, j) => Math.abs(value - (current[i]?.[j] ?? 0)))))); // prettier-ignore
    current = next;
    if (moved < 1e-12) break;
  }
  return withUnitDiagonal(withoutSmallEigenvalues(current));
}

/** Positive definite with room: the least eigenvalue is above the bound. */
const shifted = (matrix: Matrix): Float64Array[] =>
  matrix.map((row, i) => row.map((value, j) => (i === j ? value - leastEigenvalue : value)));

function withoutSmallEigenvalues(matrix: Matrix): Float64Array[] {
  const { values, vectors } = eigenOf(matrix);
  const kept = values.map((value) => Math.max(value, 2 * leastEigenvalue));
  return vectors.map((left) =>
    Float64Array.from(vectors, (right) =>
      left.reduce((sum, value, k) => sum + value * (kept[k] ?? 0) * (right[k] ?? 0), 0),
    ),
  );
}

function withUnitDiagonal(matrix: Matrix): Float64Array[] {
  const roots = matrix.map((row, index) => Math.sqrt(row[index] ?? 1));
  return matrix.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / ((roots[i] ?? 1) * (roots[j] ?? 1)))),
  );
}
