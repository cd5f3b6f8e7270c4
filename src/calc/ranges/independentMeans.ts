import { CalcError } from "../error.ts";
import type { Atoms } from "./atoms.ts";
import { countAtMost } from "./atoms.ts";
import type { Component } from "./component.ts";
import { independentDistribution } from "./independent.ts";
import { mixtureOf } from "./mixture.ts";
import { certainPart, continuousLine, type Part } from "./part.ts";
import { doubleExponential, gaussLegendre } from "./quadrature.ts";

/** What a part is added to: jumps, and a density beside them. */
interface Rest {
  readonly atoms: Atoms;
  readonly low: number;
  readonly high: number;
  densityAt(amount: number): number;
  breakpoints(): readonly number[];
}

/** A density of 0 and 1 powers at its ends needs nodes that crowd there; between many cuts it is smooth enough. */
const few = doubleExponential(0.085);
const many = gaussLegendre(12);
const manyCuts = 40;
/** Three or four seconds of calculation: what takes longer would hold Excel up. */
const mostSteps = 6e8;
/** Amounts that differ by less than this share of the total's reach are the same jump. */
const sameJump = 1e-12;

const noAtoms: Atoms = { amounts: new Float64Array(0), masses: new Float64Array(0) };

function restOfComponents(components: readonly Component[]): Rest {
  const distribution = independentDistribution(components);
  return {
    atoms: noAtoms,
    low: 0,
    high: distribution.width,
    densityAt: (amount) => distribution.evaluate(amount).density,
    breakpoints: () => distribution.breakpoints(),
  };
}

function restOfParts(parts: readonly Part[]): Rest & { readonly steps: number } {
  const { atoms, low, high, evaluate, breakpoints, steps } = mixtureOf(parts);
  return {
    steps,
    atoms,
    low,
    high,
    densityAt: (amount) => (amount < low || amount > high ? 0 : evaluate(amount).density),
    breakpoints: () => [low, ...breakpoints(), high],
  };
}

/** The part's mean given that it and the rest come to the amount, where the total has a density there. */
function meanBeside({ atoms, continuous }: Part, rest: Rest, amount: number): number {
  let mass = 0;
  let first = 0;
  const add = (own: number, density: number): void => {
    mass += density;
    first += own * density;
  };
  atoms.amounts.forEach((own, index) => add(own, atoms.masses[index]! * rest.densityAt(amount - own)));
  if (continuous !== undefined) {
    const { low, piece, mass: weight } = continuous;
    const { amounts, masses } = rest.atoms;
    for (let index = 0; index < amounts.length; index++) {
      const own = amount - amounts[index]!;
      if (own >= low && own <= low + piece.width) {
        add(own, weight * masses[index]! * piece.evaluate(own - low).density);
      }
    }
    const from = Math.max(0, amount - low - rest.high);
    const to = Math.min(piece.width, amount - low - rest.low);
    const cuts = [from, to];
    for (const point of piece.breakpoints()) if (point > from && point < to) cuts.push(point);
    for (const point of rest.breakpoints()) {
      const own = amount - low - point;
      if (own > from && own < to) cuts.push(own);
    }
    cuts.sort((one, other) => one - other);
    const rule = cuts.length > manyCuts ? many : few;
    for (let cut = 1; cut < cuts.length; cut++) {
      const start = cuts[cut - 1]!;
      const length = cuts[cut]! - start;
      if (!(length > 0)) continue;
      rule.nodes.forEach((node, position) => {
        const at = start + length * node;
        const own = piece.evaluate(at).density;
        if (own > 0) {
          const beside = rest.densityAt(amount - low - at);
          add(low + at, weight * length * rule.weights[position]! * own * beside);
        }
      });
    }
  }
  return mass > 0 ? first / mass : Number.NaN;
}

/** The same where the total has the amount as a jump: only jumps can come to it. */
function meanAtJump({ atoms }: Part, rest: Rest, amount: number, same: number): number {
  let mass = 0;
  let first = 0;
  atoms.amounts.forEach((own, index) => {
    const from = countAtMost(rest.atoms, amount - own - same);
    const to = countAtMost(rest.atoms, amount - own + same);
    for (let place = from; place < to; place++) {
      const joint = atoms.masses[index]! * rest.atoms.masses[place]!;
      mass += joint;
      first += own * joint;
    }
  });
  return mass > 0 ? first / mass : Number.NaN;
}

/** The means of independent lines given their total, all as shares of its width. */
export function meansOfComponents(components: readonly Component[], amount: number): number[] {
  if (components.length === 1) return [amount];
  return components.map((component, index) => {
    const rest = restOfComponents(components.filter((_, other) => other !== index));
    return meanBeside(certainPart(continuousLine(component, 0, 1)), rest, amount);
  });
}

/** The means of independent parts given their total; `atJump` says that the total has the amount as a jump. */
export function meansOfParts(parts: readonly Part[], amount: number, atJump: boolean): number[] {
  if (parts.length === 1) return [amount];
  return parts.map((part, index) => {
    const rest = restOfParts(parts.filter((_, other) => other !== index));
    if (!atJump) {
      const cuts = part.continuous === undefined ? 0 : rest.breakpoints().length + 1;
      if (parts.length * cuts * many.nodes.length * rest.steps > mostSteps)
        throw new CalcError("#NUM!", "lines", "tooManyToAllocate");
      return meanBeside(part, rest, amount);
    }
    return meanAtJump(
      part,
      rest,
      amount,
      sameJump * (Math.abs(rest.low) + Math.abs(rest.high) + Math.abs(amount)),
    );
  });
}
