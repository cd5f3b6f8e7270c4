import { FormulaRefusal } from "../formula/index.ts";
import { notAvailable } from "../values/index.ts";
import { pure, type FunctionTable } from "./rule.ts";

/**
 * Units of CONVERT by what they measure, each in the base unit of its kind. Only those whose size is fixed by
 * definition: of others (atomic mass, calories, light years) Excel's own digits are not written down.
 */
const kinds: readonly Readonly<Record<string, number>>[] = [
  { g: 1, lbm: 453.59237, ozm: 28.349523125, grain: 0.06479891, stone: 6350.29318, cwt: 45_359.237, shweight: 45_359.237, uk_cwt: 50_802.34544, lcwt: 50_802.34544, hweight: 50_802.34544, ton: 907_184.74, uk_ton: 1_016_046.9088, LTON: 1_016_046.9088, brton: 1_016_046.9088 }, // prettier-ignore
  { m: 1, mi: 1609.344, Nmi: 1852, in: 0.0254, ft: 0.3048, yd: 0.9144, ang: 1e-10, ell: 1.143 },
  { sec: 1, s: 1, min: 60, mn: 60, hr: 3600, day: 86_400, d: 86_400, yr: 31_557_600 },
  { Pa: 1, p: 1, atm: 101_325, at: 101_325 },
  { N: 1, dyn: 1e-5, dy: 1e-5, lbf: 4.4482216152605, pond: 0.00980665 },
  { J: 1, e: 1e-7, Wh: 3600, wh: 3600 },
  { W: 1, w: 1, PS: 735.49875 },
  { T: 1, ga: 1e-4 },
  { l: 1, L: 1, lt: 1, m3: 1000, "m^3": 1000, tsp: 0.00492892159375, tspm: 0.005, tbs: 0.01478676478125, oz: 0.0295735295625, cup: 0.2365882365, pt: 0.473176473, us_pt: 0.473176473, qt: 0.946352946, gal: 3.785411784, uk_pt: 0.56826125, uk_qt: 1.1365225, uk_gal: 4.54609, barrel: 158.987294928, bushel: 35.23907016688, ft3: 28.316846592, "ft^3": 28.316846592, in3: 0.016387064, "in^3": 0.016387064, yd3: 764.554857984, "yd^3": 764.554857984 }, // prettier-ignore
  { m2: 1, "m^2": 1, ar: 100, ha: 10_000, uk_acre: 4046.8564224, ft2: 0.09290304, "ft^2": 0.09290304, in2: 0.00064516, "in^2": 0.00064516, yd2: 0.83612736, "yd^2": 0.83612736, mi2: 2_589_988.110336, "mi^2": 2_589_988.110336, Morgen: 2500 }, // prettier-ignore
  { bit: 1, byte: 8 },
  { "m/s": 1, "m/sec": 1, "m/h": 1 / 3600, "m/hr": 1 / 3600, mph: 0.44704, kn: 1852 / 3600 },
];

/** Kelvin from a degree, and a degree from kelvin. */
const temperatures: Readonly<
  Record<string, readonly [(degree: number) => number, (kelvin: number) => number]>
> = {
  C: [(degree) => degree + 273.15, (kelvin) => kelvin - 273.15],
  F: [(degree) => ((degree + 459.67) * 5) / 9, (kelvin) => (kelvin * 9) / 5 - 459.67],
  K: [(degree) => degree, (kelvin) => kelvin],
  Rank: [(degree) => (degree * 5) / 9, (kelvin) => (kelvin * 9) / 5],
};
const otherNames: Readonly<Record<string, string>> = { cel: "C", fah: "F", kel: "K" };

const metric: ReadonlySet<string> = new Set("g m ang Pa p atm at N dyn dy pond J e Wh wh W w T ga l L lt m3 m^3 m2 m^2 ar bit byte m/s m/sec m/h m/hr".split(" ")); // prettier-ignore
const prefixes: Readonly<Record<string, number>> = {
  ...{ Y: 24, Z: 21, E: 18, P: 15, T: 12, G: 9, M: 6, k: 3, h: 2, da: 1, e: 1, d: -1, c: -2, m: -3, u: -6, n: -9, p: -12, f: -15, a: -18, z: -21, y: -24 }, // prettier-ignore
};
const binary: Readonly<Record<string, number>> = {
  ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
  Zi: 2 ** 70,
  Yi: 2 ** 80,
};

/** Units of Excel that are not calculated here, with a prefix too. */
const others =
  /^(?:sg|.{0,2}u|.{0,2}(?:ly|parsec|pc)(?:\^?[23])?|Picapt(?:\^?[23])?|Pica(?:\^?[23])?|pica|survey_mi|.{0,2}(?:mmHg|c|cal|eV|ev)|psi|Torr|HPh|hh|flb|BTU|btu|HP|h|.{0,2}ang\^?[23]|mi\^?3|Nmi\^?[23]|GRT|regton|MTON|us_acre|admkn|Reau|.{1,2}(?:K|kel))$/;

interface Unit {
  readonly kind: number;
  readonly size: number;
}

function unitOf(name: string): Unit | undefined {
  const kind = kinds.findIndex((units) => Object.hasOwn(units, name));
  const size = kinds[kind]?.[name];
  if (size !== undefined) return { kind, size };
  for (const length of [1, 2]) {
    const base = name.slice(length);
    const prefix = name.slice(0, length);
    const at = metric.has(base) ? kinds.findIndex((units) => Object.hasOwn(units, base)) : -1;
    const whole = kinds[at]?.[base];
    if (whole === undefined) continue;
    // A square kilometre is a million square metres.
    const dimension = /2$/.test(base) ? 2 : /3$/.test(base) ? 3 : 1;
    const exponent = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
    if (exponent !== undefined) return { kind: at, size: whole * Number(`1e${exponent * dimension}`) };
    const power = Object.hasOwn(binary, prefix) && /^(?:bit|byte)$/.test(base) ? binary[prefix] : undefined;
    if (power !== undefined) return { kind: at, size: whole * power };
  }
  return undefined;
}

function convert(value: number, fromName: string, toName: string): number {
  const degrees = [fromName, toName].map((name) => temperatures[otherNames[name] ?? name]);
  const [fromDegree, toDegree] = degrees;
  if (fromDegree !== undefined && toDegree !== undefined) return toDegree[1](fromDegree[0](value));
  const [from, to] = [unitOf(fromName), unitOf(toName)];
  for (const [index, name] of [fromName, toName].entries())
    if ((index === 0 ? from : to) === undefined && degrees[index] === undefined && others.test(name))
      throw new FormulaRefusal("function", `CONVERT of ${name}`);
  if (from === undefined || to === undefined || from.kind !== to.kind) throw notAvailable;
  return (value * from.size) / to.size;
}

export const conversionFunctions: FunctionTable = { CONVERT: pure("k t t", convert) };
