/**
 * Exact arithmetic. Points are whole hundredths and every measure is an integer over a fixed
 * denominator, so a figure is rounded once, here, half away from zero (rules.md, "Exact arithmetic";
 * document 002, "Rounding method used in performance tables").
 */

/**
 * numerator / denominator to `places` decimals, half away from zero, decided in integers.
 * @param numerator a whole number
 * @param denominator a whole number above 0
 * @example roundRatio(-3715, 1000, 2) // -3.72
 * @example roundRatio(575, 1000, 2) // 0.58
 */
export function roundRatio(numerator: number, denominator: number, places: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`roundRatio takes whole numbers, not ${numerator} / ${denominator}`);
  }
  const scale = 10 ** places;
  const scaled = Math.abs(numerator) * scale;
  // Beyond 2^53 a double no longer holds every integer: let BigInt decide the digit.
  const rounded = Number.isSafeInteger(2 * scaled + denominator)
    ? Math.floor((2 * scaled + denominator) / (2 * denominator))
    : Number((2n * BigInt(Math.abs(numerator)) * BigInt(scale) + BigInt(denominator)) / (2n * BigInt(denominator)));
  return withSign(rounded / scale, numerator);
}

/**
 * A number that is not exact (only the interval's square root is one) to `places` decimals,
 * half away from zero, read from twelve decimals so that 0.285 rounds to 0.29.
 */
export function roundFloat(value: number, places: number): number {
  const shifted = Math.round(Number(`${Math.abs(value).toFixed(12)}e${places}`));
  return withSign(Number(`${shifted}e-${places}`), value);
}

/** Never minus zero: a published figure has no sign when it is 0. */
function withSign(magnitude: number, like: number): number {
  return magnitude === 0 ? 0 : like < 0 ? -magnitude : magnitude;
}
