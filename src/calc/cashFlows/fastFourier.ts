/**
 * Sums Σ_l x_l e^{2πikl/n} for every k, in place of x (radix 2, Cooley and Tukey 1965); n is a power of two.
 * The sign is that of characteristic functions.
 */
export function fastFourier(re: Float64Array, im: Float64Array): void {
  const count = re.length;
  reverseBits(re, im);
  const cosines = new Float64Array(count / 2);
  const sines = new Float64Array(count / 2);
  for (let k = 0; k < count / 2; k++) {
    cosines[k] = Math.cos((2 * Math.PI * k) / count);
    sines[k] = Math.sin((2 * Math.PI * k) / count);
  }
  for (let half = 1; half < count; half *= 2) {
    const step = count / (2 * half);
    for (let start = 0; start < count; start += 2 * half) {
      for (let place = 0; place < half; place++) {
        const [one, two] = [start + place, start + place + half];
        const c = cosines[place * step]!;
        const s = sines[place * step]!;
        const real = re[two]! * c - im[two]! * s;
        const imaginary = re[two]! * s + im[two]! * c;
        re[two] = re[one]! - real;
        im[two] = im[one]! - imaginary;
        re[one]! += real;
        im[one]! += imaginary;
      }
    }
  }
}

function reverseBits(re: Float64Array, im: Float64Array): void {
  const count = re.length;
  for (let place = 1, reversed = 0; place < count; place++) {
    let bit = count >> 1;
    for (; (reversed & bit) !== 0; bit >>= 1) reversed ^= bit;
    reversed |= bit;
    if (place >= reversed) continue;
    [re[place], re[reversed]] = [re[reversed]!, re[place]!];
    [im[place], im[reversed]] = [im[reversed]!, im[place]!];
  }
}
