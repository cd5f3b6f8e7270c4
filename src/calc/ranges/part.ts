import { type Atoms, atomsOf } from "./atoms.ts";
import { characteristic, type Complex } from "./characteristic.ts";
import type { Component } from "./component.ts";
import { lineDistribution, type PieceDistribution } from "./distribution.ts";
import { envelope } from "./envelope.ts";
import { smoothCharacteristics } from "./smoothWaves.ts";
import { isSmooth, unitMean, unitVariance } from "./unitShape.ts";

/** Values of a characteristic function at ω·k for k = 0, 1, 2, … */
export interface Characteristics {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** The part of a distribution that has a density: it lies on low..low + piece.width. */
export interface Continuous {
  /** Its probability; the rest of it is the atoms'. */
  readonly mass: number;
  readonly low: number;
  /** The distribution given that the amount lies here (mass 1), on 0..width. */
  readonly piece: PieceDistribution;
  /** Mean above the low, and variance, given that the amount lies here. */
  readonly mean: number;
  readonly variance: number;
  /** E[e^{iωk(X − middle)}] of the piece about the middle of its width, for k = 0 to terms. */
  characteristics(turn: number, terms: number): Characteristics;
  /** Whether its characteristic function is a sum over nodes, as many as there are terms. */
  readonly costly?: boolean;
  /** What |characteristic function| does not exceed at a frequency, by which a series knows where to end. */
  bound(frequency: number): number;
}

/**
 * An independent part of a total, whatever it stands for: bounded, with a density, amounts of a probability of their
 * own, or both; the masses add up to 1. Totals of anything that can say this much are exact through mixtureOf: a line,
 * a risk event, or a line's discounted value over time.
 */
export interface Part {
  readonly atoms: Atoms;
  readonly continuous?: Continuous;
}

const none = atomsOf([]);

/** A uniform line's characteristic function is sin(z/2)/(z/2): sines of even steps need no sine each. */
function uniformCharacteristics(halfTurn: number, terms: number): Characteristics {
  const re = new Float64Array(terms + 1).fill(1);
  const cosine = Math.cos(halfTurn);
  const sine = Math.sin(halfTurn);
  let c = 1;
  let s = 0;
  for (let k = 1; k <= terms; k++) {
    const turned = c * cosine - s * sine;
    s = s * cosine + c * sine;
    c = turned;
    re[k] = s / (k * halfTurn);
  }
  return { re, im: new Float64Array(terms + 1) };
}

function shapedCharacteristics(
  value: (z: number, out: Complex) => void,
  turn: number,
  terms: number,
): Characteristics {
  const re = new Float64Array(terms + 1).fill(1);
  const im = new Float64Array(terms + 1);
  const out: Complex = { re: 1, im: 0 };
  for (let k = 1; k <= terms; k++) {
    value(turn * k, out);
    re[k] = out.re;
    im[k] = out.im;
  }
  return { re, im };
}

/** A line's amount from `low` on, as a density. */
export function continuousLine(component: Component, low: number, mass: number): Continuous {
  const { share, shape, mode } = component;
  const bound = envelope(shape, mode);
  return {
    mass,
    low,
    piece: lineDistribution(component),
    mean: share * unitMean(shape, mode),
    variance: share * share * unitVariance(shape, mode),
    costly: isSmooth(shape),
    bound: (frequency) => Math.min(1, bound(frequency * share)),
    characteristics: (turn, terms) =>
      shape === "uniform"
        ? uniformCharacteristics((turn * share) / 2, terms)
        : isSmooth(shape)
          ? smoothCharacteristics(shape, mode, turn * share, terms)
          : shapedCharacteristics(characteristic(shape, mode), turn * share, terms),
  };
}

/** A part whose density has all of the probability. */
export function certainPart(continuous: Continuous): Part {
  return { atoms: none, continuous };
}

/** What a part that occurs with a chance is: nothing with the rest of it. */
export function eventPart(continuous: Continuous, chance: number): Part {
  return { atoms: atomsOf([[0, 1 - chance]]), continuous: { ...continuous, mass: continuous.mass * chance } };
}

/** A fixed amount that occurs with a chance. */
export function fixedEventPart(amount: number, chance: number): Part {
  return {
    atoms: atomsOf([
      [0, 1 - chance],
      [amount, chance],
    ]),
  };
}

/** The least and the greatest amount of a part. */
export function endsOf({ atoms: { amounts }, continuous }: Part): { low: number; high: number } {
  const first = amounts.length > 0 ? amounts[0]! : Infinity;
  const last = amounts.length > 0 ? amounts[amounts.length - 1]! : -Infinity;
  if (continuous === undefined) return { low: first, high: last };
  const { low, piece } = continuous;
  return { low: Math.min(first, low), high: Math.max(last, low + piece.width) };
}

/** Mean and variance of a part. */
export function momentsOfPart({ atoms: { amounts, masses }, continuous }: Part): {
  mean: number;
  variance: number;
} {
  let mean = continuous === undefined ? 0 : continuous.mass * (continuous.low + continuous.mean);
  amounts.forEach((amount, index) => (mean += masses[index]! * amount));
  let variance = 0;
  if (continuous !== undefined) {
    const { mass, low, mean: own, variance: within } = continuous;
    variance = mass * (within + (low + own - mean) ** 2);
  }
  amounts.forEach((amount, index) => (variance += masses[index]! * (amount - mean) ** 2));
  return { mean, variance };
}
