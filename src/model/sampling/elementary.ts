/**
 * Exponential and logarithm that give the same bits on every machine, which those of JavaScript's engines do not
 * promise. Ported from fdlibm (e_exp.c, e_log.c; © 1993, 2004 Sun Microsystems: "Permission to use, copy, modify, and
 * distribute this software is freely granted, provided that this notice is preserved").
 */
const words = new DataView(new ArrayBuffer(8));
const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;

/** A number times 2 to a whole exponent. */
function scaled(value: number, exponent: number): number {
  // Two steps, since neither factor may overflow or vanish where the product does not.
  const half = exponent >> 1;
  return value * powerOfTwo(half) * powerOfTwo(exponent - half);
}

function powerOfTwo(exponent: number): number {
  words.setUint32(0, (exponent + 1023) << 20);
  words.setUint32(4, 0);
  return words.getFloat64(0);
}

/** e to a power. */
export function exponential(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : NaN;
  if (x < -745.1332191019411) return 0;
  const exponent = Math.trunc(1.442695040888963387 * x + (x < 0 ? -0.5 : 0.5));
  const high = x - exponent * ln2High;
  const low = exponent * ln2Low;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return scaled(1 - (low - (r * c) / (2 - c) - high), exponent);
}

/** The natural logarithm of a number above 0. */
export function logarithm(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  let value = x;
  let exponent = 0;
  if (value < 2.2250738585072014e-308) {
    exponent = -54;
    value *= 2 ** 54;
  }
  words.setFloat64(0, value);
  const head = words.getUint32(0);
  exponent += (head >>> 20) - 1023;
  const digits = head & 0xfffff;
  // From √½ to √2, so that the series is short.
  const up = (digits + 0x95f64) & 0x100000;
  words.setUint32(0, digits | (up ^ 0x3ff00000));
  exponent += up >>> 20;
  const f = words.getFloat64(0) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const even =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const rest = odd + even;
  const half = 0.5 * f * f;
  return exponent * ln2High - (half - (s * (half + rest) + exponent * ln2Low) - f);
}
