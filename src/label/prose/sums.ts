/** Sums over all blocks before one, by which the sum of any stretch is one subtraction. */

/** `runningSums(values)[i]` = sum of the values before index i; one entry more than there are values. */
export function runningSums(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sums[i + 1] = sum += values[i] as number;
  return sums;
}
