/**
 * Sines, cosines and their inverses that give the same bits on every machine. Ported from fdlibm (k_sin.c, k_cos.c,
 * s_atan.c, e_rem_pio2.c; © 1993 Sun Microsystems: "Permission to use, copy, modify, and distribute this software is
 * freely granted, provided that this notice is preserved").
 */

/** Half of π as sums of 33 bits and what is left of it. */
const half1 = 1.57079632673412561417;
const half2 = 6.0771005063039659766e-11;
const half3 = 2.0222662487111664558e-21;
const half3Rest = 8.47842766036889956997e-32;
/** Up to so many quarter turns their products with 33 bits are exact. */
const mostQuarters = 2 ** 20;

/** Half of π times 2^160. */
const halfPiBits = 0x1921fb54442d18469898cc51701b839a252049c11n;
const bits = 160n;

/** An angle as quarter turns, of which only the last two bits count, and a rest of at most an eighth of a turn, in two parts. */
interface Reduced {
  readonly quarter: number;
  readonly high: number;
  readonly low: number;
}

function reduce(angle: number): Reduced {
  const turns = Math.round(angle / (Math.PI / 2));
  if (turns === 0) return { quarter: 0, high: angle, low: 0 };
  if (Math.abs(turns) > mostQuarters) return reduceLarge(angle);
  const first = angle - turns * half1;
  const second = first - turns * half2;
  const lost = first - second - turns * half2;
  const third = second - turns * half3;
  const lostToo = second - third - turns * half3;
  const rest = turns * half3Rest - lostToo - lost;
  const high = third - rest;
  return { quarter: turns & 3, high, low: third - high - rest };
}

/** Every number is a whole one over a power of two, so large ones are reduced with whole numbers. */
function reduceLarge(angle: number): Reduced {
  const size = Math.abs(angle);
  // Above 2^20 quarter turns a number has at most 32 bits behind the point.
  const scaled = BigInt(size * 2 ** 32) << (bits - 32n);
  const turns = (scaled + halfPiBits / 2n) / halfPiBits;
  const rest = Number(scaled - turns * halfPiBits) / 2 ** Number(bits);
  const quarter = Number(turns & 3n);
  return angle > 0 ? { quarter, high: rest, low: 0 } : { quarter: (4 - quarter) & 3, high: -rest, low: 0 };
}

function sineNearZero(x: number, low: number): number {
  const z = x * x;
  const cube = z * x;
  const r =
    8.33333333332248946124e-3 +
    z *
      (-1.98412698298579493134e-4 +
        z * (2.75573137070700676789e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)));
  return x - (z * (0.5 * low - cube * r) - low - cube * -1.66666666666666324348e-1);
}

function cosineNearZero(x: number, low: number): number {
  const z = x * x;
  const r =
    z *
    (4.16666666666666019037e-2 +
      z *
        (-1.38888888888741095749e-3 +
          z *
            (2.48015872894767294178e-5 +
              z *
                (-2.75573143513906633035e-7 +
                  z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11)))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * r - x * low));
}

function sineOf({ quarter, high, low }: Reduced): number {
  const value = quarter % 2 === 0 ? sineNearZero(high, low) : cosineNearZero(high, low);
  return quarter < 2 ? value : -value;
}

/** The sine of an angle in radians, 0 beyond what numbers can tell. */
export const sin = (angle: number): number => (Number.isFinite(angle) ? sineOf(reduce(angle)) : NaN);

export function cos(angle: number): number {
  if (!Number.isFinite(angle)) return NaN;
  const { quarter, high, low } = reduce(angle);
  return sineOf({ quarter: (quarter + 1) & 3, high, low });
}

const anglesHigh = [
  4.63647609000806093515e-1, 7.85398163397448278999e-1, 9.82793723247329054082e-1, 1.570796326794896558,
] as const;
const anglesLow = [
  2.26987774529616870924e-17, 3.06161699786838301793e-17, 1.39033110312309984516e-17,
  6.12323399573676603587e-17,
] as const;

function atanSeries(x: number): number {
  const z = x * x;
  const w = z * z;
  const even =
    z *
    (3.33333333333329318027e-1 +
      w *
        (1.42857142725034663711e-1 +
          w *
            (9.09088713343650656196e-2 +
              w *
                (6.66107313738753120669e-2 +
                  w * (4.97687799461593236017e-2 + w * 1.62858201153657823623e-2)))));
  const odd =
    w *
    (-1.99999999998764832476e-1 +
      w *
        (-1.1111110405462355788e-1 +
          w *
            (-7.69187620504482999495e-2 + w * (-5.83357013379057348645e-2 + w * -3.6531572744216915527e-2))));
  return x * (even + odd);
}

function atanOfPositive(x: number): number {
  if (x < 7 / 16) return x - atanSeries(x);
  const [place, reduced] =
    x < 11 / 16
      ? ([0, (2 * x - 1) / (2 + x)] as const)
      : x < 19 / 16
        ? ([1, (x - 1) / (x + 1)] as const)
        : x < 39 / 16
          ? ([2, (x - 1.5) / (1 + 1.5 * x)] as const)
          : ([3, -1 / x] as const);
  return anglesHigh[place] - (atanSeries(reduced) - anglesLow[place] - reduced);
}

export const atan = (x: number): number => (x < 0 ? -atanOfPositive(-x) : x > 0 ? atanOfPositive(x) : x);

/** The angle of a point, between −π and π. */
export function atan2(y: number, x: number): number {
  if (x === 0) return y === 0 ? Math.atan2(y, x) : y > 0 ? Math.PI / 2 : -Math.PI / 2;
  const angle = atan(Math.abs(y / x));
  const upper = x > 0 ? angle : Math.PI - (angle - 1.2246467991473531772e-16);
  return y < 0 ? -upper : upper;
}

/** Of −1 to 1. */
export const asin = (x: number): number => atan(x / Math.sqrt((1 - x) * (1 + x)));

export const acos = (x: number): number => 2 * atan(Math.sqrt((1 - x) / (1 + x)));
