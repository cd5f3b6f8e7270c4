import { choleskyOf } from "../../../src/model/sampling/matrix.ts";
import { nearestCorrelation } from "../../../src/model/sampling/nearestCorrelation.ts";

const matrix = (rows: readonly (readonly number[])[]): Float64Array[] => rows.map((row) => Float64Array.from(row)); // prettier-ignore

test("the nearest correlation matrix is Higham's own example", () => {
  // N. Higham (2002), section 4: of [[2, −1, 0, 0], …] he gives its nearest correlation matrix to 4 decimals.
  const given = matrix([
    [1, 1, 0],
    [1, 1, 1],
    [0, 1, 1],
  ]);
  // Higham's page on nearest correlation matrices: 0.7607 beside the diagonal and 0.1573 in the corners.
  const found = nearestCorrelation(given);
  const rounded = found.map((row) => Array.from(row, (value) => Math.round(value * 1e4) / 1e4));
  expect(rounded).toEqual([
    [1, 0.7607, 0.1573],
    [0.7607, 1, 0.7607],
    [0.1573, 0.7607, 1],
  ]);
  expect(choleskyOf(found)).toBeDefined();
});

test("a correlation matrix stays as it is", () => {
  const given = matrix([
    [1, 0.5, -0.3],
    [0.5, 1, 0.2],
    [-0.3, 0.2, 1],
  ]);
  expect(nearestCorrelation(given)).toEqual(given);
});
