/**
 * Powers that give the same bits on every machine, which those of JavaScript's engines do not: Node and Chromium differ
 * in the last digit. Ported from fdlibm (e_pow.c; © 2004 Sun Microsystems: "Permission to use, copy, modify, and
 * distribute this software is freely granted, provided that this notice is preserved").
 */
const number = new Float64Array(1);
/** The same eight bytes as two words, the low one first: so all machines that run browsers keep them. */
const words = new Int32Array(number.buffer);

const highWord = (value: number): number => {
  number[0] = value;
  return words[1] ?? 0;
};

const withHighWord = (value: number, high: number): number => {
  number[0] = value;
  words[1] = high;
  return number[0];
};

const withoutLowWord = (value: number): number => {
  number[0] = value;
  words[0] = 0;
  return number[0];
};

const two53 = 9007199254740992;
const two1074 = 2 ** -1074;

/** The logarithm to the base 2 of a number above 0, as a sum of two. */
function logarithm2(x: number): readonly [number, number] {
  let value = x;
  let exponent = 0;
  let high = highWord(value);
  if (high < 0x00100000) {
    value *= two53;
    exponent -= 53;
    high = highWord(value);
  }
  exponent += (high >> 20) - 0x3ff;
  const digits = high & 0x000fffff;
  high = digits | 0x3ff00000;
  let above = 0;
  if (digits <= 0x3988e) above = 0;
  else if (digits < 0xbb67a) above = 1;
  else {
    exponent += 1;
    high -= 0x00100000;
  }
  value = withHighWord(value, high);
  const base = above === 0 ? 1 : 1.5;
  const u = value - base;
  const v = 1 / (value + base);
  const ss = u * v;
  const sHigh = withoutLowWord(ss);
  const tHigh = withHighWord(0, ((high >> 1) | 0x20000000) + 0x00080000 + (above << 18));
  const tLow = value - (tHigh - base);
  const sLow = v * (u - sHigh * tHigh - sHigh * tLow);
  const s2 = ss * ss;
  const series =
    s2 *
      s2 *
      (5.99999999999994648725e-1 +
        s2 *
          (4.28571428578550184252e-1 +
            s2 *
              (3.33333329818377432918e-1 +
                s2 *
                  (2.72728123808534006489e-1 +
                    s2 * (2.30660745775561754067e-1 + s2 * 2.06975017800338417784e-1))))) +
    sLow * (sHigh + ss);
  const squared = sHigh * sHigh;
  const nearHigh = withoutLowWord(3 + squared + series);
  const nearLow = series - (nearHigh - 3 - squared);
  const p = sHigh * nearHigh;
  const q = sLow * nearHigh + nearLow * ss;
  const pHigh = withoutLowWord(p + q);
  const pLow = q - (pHigh - p);
  const zHigh = 9.61796700954437255859e-1 * pHigh;
  const zLow =
    -7.02846165095275826516e-9 * pHigh +
    pLow * 9.61796693925975554329e-1 +
    (above === 0 ? 0 : 1.35003920212974897128e-8);
  const baseHigh = above === 0 ? 0 : 5.84962487220764160156e-1;
  const result = withoutLowWord(zHigh + zLow + baseHigh + exponent);
  return [result, zLow - (result - exponent - baseHigh - zHigh)];
}

/** 2 to the sum of two numbers. */
function exponential2(high: number, low: number): number {
  const sum = high + low;
  if (sum >= 1024)
    return sum > 1024 || low + 8.0085662595372944372e-17 > sum - high ? Infinity : 2 ** 1023 * 2;
  if (sum < -1075) return 0;
  const whole = Math.round(sum);
  const rest = high - whole;
  const t = withoutLowWord(low + rest);
  const u = t * 6.93147182464599609375e-1;
  const v = (low - (t - rest)) * 6.93147180559945286227e-1 + t * -1.90465429995776804525e-9;
  const z = u + v;
  const w = v - (z - u);
  const s = z * z;
  const c =
    z -
    s *
      (1.66666666666666019037e-1 +
        s *
          (-2.77777777770155933842e-3 +
            s *
              (6.61375632143793436117e-5 + s * (-1.6533902205465251539e-6 + s * 4.13813679705723846039e-8))));
  const r = (z * c) / (c - 2) - (w + z * w);
  const value = 1 - (r - z);
  // Two steps, since neither factor may overflow or vanish where the product does not.
  const half = whole >> 1;
  return value * withHighWord(0, (half + 1023) << 20) * withHighWord(0, (whole - half + 1023) << 20);
}

/** A power, as `**` takes it: of a negative number whole exponents only. */
export function power(base: number, exponent: number): number {
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  if (exponent === -1 && base !== 0) return 1 / base;
  if (exponent === 0.5 && base > 0) return Math.sqrt(base);
  const magnitude = Math.abs(base);
  // What needs no logarithm, the engines agree on.
  if (
    exponent === 0 ||
    magnitude === 0 ||
    magnitude === 1 ||
    !Number.isFinite(base) ||
    !Number.isFinite(exponent)
  )
    return base ** exponent;
  if (base < 0 && !Number.isInteger(exponent)) return NaN;
  const sign = base < 0 && Math.abs(exponent) < two53 && exponent % 2 !== 0 ? -1 : 1;
  if (Math.abs(exponent) > 1e15) return base ** exponent;
  const [logHigh, logLow] = logarithm2(magnitude);
  const exponentHigh = withoutLowWord(exponent);
  const low = (exponent - exponentHigh) * logHigh + exponent * logLow;
  const high = exponentHigh * logHigh;
  const result = sign * exponential2(high, low);
  return Math.abs(result) < two1074 ? 0 * sign : result;
}
