/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares). Each column has its
 * penalty, an intercept none; columns are scaled by their root mean square, so that one penalty treats them alike.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  truths: readonly boolean[],
  penalties: readonly number[],
): number[] {
  const size = rows[0].length;
  const scale = rows[0].map((_, j) => Math.sqrt(mean(rows.map((row) => row[j] ** 2))) || 1);
  const scaled = rows.map((row) => row.map((value, j) => value / scale[j]));
  const weights = new Float64Array(size);
  for (let round = 0; round < 15; round++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    scaled.forEach((row, i) => addRow(row, truths[i], weights, gradient, hessian));
    for (let j = 0; j < size; j++) {
      gradient[j] += penalties[j] * weights[j];
      hessian[j][j] += penalties[j];
    }
    const step = solve(hessian, gradient);
    for (let j = 0; j < size; j++) weights[j] -= step[j];
    if (step.every((value) => Math.abs(value) < 1e-7)) break;
  }
  return Array.from(weights, (weight, j) => weight / scale[j]);
}

/** The chance that the model gives a row. */
export function chanceOf(weights: ArrayLike<number>, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * weights[j], 0)));
}

function addRow(
  row: readonly number[],
  truth: boolean,
  weights: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array[],
): void {
  const chance = chanceOf(weights, row);
  const spread = Math.max(1e-6, chance * (1 - chance));
  const error = chance - (truth ? 1 : 0);
  const said: number[] = [];
  for (let j = 0; j < row.length; j++) {
    if (row[j] === 0) continue;
    said.push(j);
    gradient[j] += error * row[j];
    const weight = spread * row[j];
    for (const k of said) hessian[j][k] += weight * row[k];
  }
}

/** Solves a symmetric positive definite system, given by its lower half, by Cholesky's method. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let j = 0; j < size; j++) {
    for (let k = 0; k <= j; k++) {
      let sum = matrix[j][k] + (j === k ? 1e-9 : 0);
      for (let m = 0; m < k; m++) sum -= matrix[j][m] * matrix[k][m];
      matrix[j][k] = j === k ? Math.sqrt(Math.max(sum, 1e-9)) : sum / matrix[k][k];
    }
  }
  const solution = Float64Array.from(right);
  for (let j = 0; j < size; j++) {
    for (let m = 0; m < j; m++) solution[j] -= matrix[j][m] * solution[m];
    solution[j] /= matrix[j][j];
  }
  for (let j = size - 1; j >= 0; j--) {
    for (let m = j + 1; m < size; m++) solution[j] -= matrix[m][j] * solution[m];
    solution[j] /= matrix[j][j];
  }
  return solution;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
