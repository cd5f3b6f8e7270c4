import { addAtoms, countAtMost, cumulative, nothing, type Atoms } from "./atoms.ts";
import { addPieces } from "./convolution.ts";
import type { PieceDistribution } from "./distribution.ts";
import type { Continuous, Part } from "./part.ts";

/** A density that starts at each of some amounts with their probabilities. */
export interface Term {
  readonly starts: Atoms;
  readonly piece: PieceDistribution;
  readonly sums: Float64Array;
  /** How many densities the piece adds up. */
  readonly densities: number;
}

export const startingAt = (starts: Atoms, piece: PieceDistribution, densities: number): Term => ({
  starts,
  piece,
  sums: cumulative(starts),
  densities,
});

export function termAt(
  { starts, piece, sums }: Term,
  amount: number,
  into: { probability: number; density: number },
) {
  const settled = countAtMost(starts, amount - piece.width);
  const begun = countAtMost(starts, amount);
  into.probability += sums[settled]!;
  for (let index = settled; index < begun; index++) {
    const { probability, density } = piece.evaluate(amount - starts.amounts[index]!);
    into.probability += starts.masses[index]! * probability;
    into.density += starts.masses[index]! * density;
  }
}

export function scaled({ amounts, masses }: Atoms, shift: number, factor: number): Atoms {
  return { amounts: amounts.map((amount) => amount + shift), masses: masses.map((mass) => mass * factor) };
}

export const product = (lists: readonly Atoms[]): Atoms =>
  lists.reduce((sum, list) => addAtoms(sum, list), nothing);

/** The atoms of all parts but those chosen: what is discrete is given, what is one amount only shifts. */
export function othersThan(chosen: readonly Part[], moving: readonly Part[], discrete: Atoms): Atoms {
  const lists: Atoms[] = [];
  let shift = 0;
  let factor = 1;
  for (const part of moving) {
    if (chosen.includes(part)) continue;
    const { amounts, masses } = part.atoms;
    if (amounts.length === 1) {
      shift += amounts[0]!;
      factor *= masses[0]!;
    } else lists.push(part.atoms);
  }
  return scaled(lists.length === 0 ? discrete : product([discrete, ...lists]), shift, factor);
}

/** The chosen parts' densities added up, begun at each sum of the others' atoms. */
export function termOf(chosen: readonly Part[], others: Atoms): Term {
  const densities = chosen
    .map((part) => part.continuous)
    .filter((own): own is Continuous => own !== undefined);
  const low = densities.reduce((sum, own) => sum + own.low, 0);
  const mass = densities.reduce((sum, own) => sum * own.mass, 1);
  const [first, ...rest] = densities as [Continuous, ...Continuous[]];
  const piece = rest.reduce((sum, own) => addPieces(own.piece, sum), first.piece);
  const starts = scaled(others, low, mass);
  return startingAt(starts, piece, densities.length);
}

/** All choices of one part, and of two, whose others can all stand still. */
export function choices(moving: readonly Part[], orders: number): Part[][] {
  const certain = moving.filter(({ atoms }) => atoms.amounts.length === 0);
  const free = moving.filter(({ atoms }) => atoms.amounts.length > 0);
  const found: Part[][] = [];
  const extend = (chosen: Part[], next: number): void => {
    if (chosen.length > orders) return;
    if (chosen.length > 0) found.push(chosen);
    for (let index = next; index < free.length; index++) extend([...chosen, free[index]!], index + 1);
  };
  extend(certain, 0);
  return found;
}

/** Mass and first moment of the part of the total that terms and atoms hold. */
export function heldBy(
  terms: readonly Term[],
  chosen: readonly (readonly Part[])[],
  atoms: Atoms,
): [number, number] {
  let mass = 0;
  let first = 0;
  atoms.masses.forEach((own, index) => {
    mass += own;
    first += own * atoms.amounts[index]!;
  });
  terms.forEach(({ starts }, place) => {
    const mean = chosen[place]!.reduce((sum, { continuous }) => sum + (continuous?.mean ?? 0), 0);
    starts.masses.forEach((own, index) => {
      mass += own;
      first += own * (starts.amounts[index]! + mean);
    });
  });
  return [mass, first];
}
