/** The mean of rows, and the directions in which they spread most, each of length one, widest first. */
export interface Principal {
  readonly mean: readonly number[];
  readonly directions: readonly (readonly number[])[];
}

/** Principal directions by orthogonal iteration on the covariance; from a fixed start, so that one set of rows has one answer. */
export function principalOf(rows: readonly (readonly number[])[], count: number): Principal {
  const size = rows[0].length;
  const mean = rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length);
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let j = 0; j < size; j++)
      for (let k = 0; k < size; k++) covariance[j][k] += (row[j] - mean[j]) * (row[k] - mean[k]);
  let directions = orthonormal(
    Array.from({ length: count }, (_, d) =>
      Array.from({ length: size }, (_, j) => Math.sin((d + 1) * (j + 1))),
    ),
  );
  for (let round = 0; round < 300; round++)
    directions = orthonormal(
      directions.map((direction) =>
        Array.from(covariance, (row) => row.reduce((sum, value, k) => sum + value * direction[k], 0)),
      ),
    );
  return { mean, directions };
}

/** Gram and Schmidt's method. */
function orthonormal(vectors: readonly (readonly number[])[]): number[][] {
  const found: number[][] = [];
  for (const vector of vectors) {
    let rest = [...vector];
    for (const other of found) {
      const along = dot(rest, other);
      rest = rest.map((value, j) => value - along * other[j]);
    }
    const length = Math.sqrt(dot(rest, rest));
    found.push(rest.map((value) => value / length));
  }
  return found;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
