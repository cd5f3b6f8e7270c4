/** Values of a characteristic function at ω·k for k = 0, 1, 2, … */
export interface Wave {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

export const ones = (terms: number): Wave => ({
  re: new Float64Array(terms + 1).fill(1),
  im: new Float64Array(terms + 1),
});

/** Multiplies by Σ mass·e^{iωk·amount}. */
export function multiplyByNodes(
  into: Wave,
  amounts: ArrayLike<number>,
  masses: ArrayLike<number>,
  turn: number,
): void {
  const own = { re: new Float64Array(into.re.length), im: new Float64Array(into.re.length) };
  for (let node = 0; node < amounts.length; node++) {
    const mass = masses[node]!;
    const cosine = Math.cos(turn * amounts[node]!);
    const sine = Math.sin(turn * amounts[node]!);
    let c = mass;
    let s = 0;
    for (let k = 0; k < own.re.length; k++) {
      own.re[k]! += c;
      own.im[k]! += s;
      const turned = c * cosine - s * sine;
      s = s * cosine + c * sine;
      c = turned;
    }
  }
  for (let k = 0; k < own.re.length; k++) {
    const re = into.re[k]! * own.re[k]! - into.im[k]! * own.im[k]!;
    into.im[k] = into.re[k]! * own.im[k]! + into.im[k]! * own.re[k]!;
    into.re[k] = re;
  }
}

export function addWave(into: Wave, weight: number, other: Wave): void {
  const length = Math.min(into.re.length, other.re.length);
  for (let k = 0; k < length; k++) {
    into.re[k]! += weight * other.re[k]!;
    into.im[k]! += weight * other.im[k]!;
  }
}

export const empty = (terms: number): Wave => ({
  re: new Float64Array(terms + 1),
  im: new Float64Array(terms + 1),
});

export function multiplyWaves(into: Wave, other: Wave): void {
  for (let k = 0; k < into.re.length; k++) {
    const re = into.re[k]! * other.re[k]! - into.im[k]! * other.im[k]!;
    into.im[k] = into.re[k]! * other.im[k]! + into.im[k]! * other.re[k]!;
    into.re[k] = re;
  }
}
