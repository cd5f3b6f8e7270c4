/** A symmetric matrix by its rows. */
export type Matrix = readonly Float64Array[];

export const identity = (size: number): Float64Array[] =>
  Array.from({ length: size }, (_, row) => Float64Array.from({ length: size }, (__, column) => (row === column ? 1 : 0))); // prettier-ignore

const at = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? 0;

/** The lower triangle L with L·Lᵀ the matrix; undefined where it is not positive definite. */
export function choleskyOf(matrix: Matrix): Float64Array[] | undefined {
  const size = matrix.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (const [row, target] of lower.entries()) {
    for (let column = 0; column <= row; column++) {
      let rest = at(matrix, row, column);
      for (let k = 0; k < column; k++) rest -= at(lower, row, k) * at(lower, column, k);
      if (column < row) target[column] = rest / at(lower, column, column);
      else if (rest > 0) target[column] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return lower;
}

/** P·L⁻¹ for two lower triangles, itself one. */
export function timesInverse(product: Matrix, lower: Matrix): Float64Array[] {
  const size = lower.length;
  const result = Array.from({ length: size }, () => new Float64Array(size));
  for (const [row, target] of result.entries()) {
    for (let column = row; column >= 0; column--) {
      let rest = at(product, row, column);
      for (let k = column + 1; k <= row; k++) rest -= (target[k] ?? 0) * at(lower, k, column);
      target[column] = rest / at(lower, column, column);
    }
  }
  return result;
}

/** Eigenvalues and eigenvectors (in columns) of a symmetric matrix by Jacobi's rotations, which need roots only. */
export function eigenOf(matrix: Matrix): { values: Float64Array; vectors: Float64Array[] } {
  const size = matrix.length;
  const work = matrix.map((row) => Float64Array.from(row));
  const vectors = identity(size);
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += at(work, p, q) ** 2;
    if (off < 1e-30) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(work, vectors, p, q);
  }
  return { values: Float64Array.from(work, (row, index) => row[index] ?? 0), vectors };
}

function rotate(work: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const corner = at(work, p, q);
  if (corner === 0) return;
  const theta = (at(work, q, q) - at(work, p, p)) / (2 * corner);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of work) {
    const [left, right] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = c * left - s * right;
    row[q] = s * left + c * right;
  }
  const [upper, lower] = [work[p], work[q]];
  if (upper === undefined || lower === undefined) return;
  for (let k = 0; k < upper.length; k++) {
    const [above, below] = [upper[k] ?? 0, lower[k] ?? 0];
    upper[k] = c * above - s * below;
    lower[k] = s * above + c * below;
  }
  for (const row of vectors) {
    const [left, right] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = c * left - s * right;
    row[q] = s * left + c * right;
  }
}
