/** Amounts that come with a probability of their own, ascending: what a total of fixed costs that may occur is made of. */
export interface Atoms {
  readonly amounts: Float64Array;
  readonly masses: Float64Array;
}

/** Sums are one and the same amount when they differ by no more than rounding does: 0.1 + 0.2 is 0.3. */
const samePart = 4e-15;
/** Every combination of twenty costs that may occur is kept. */
export const mostAtoms = 2 ** 20;
/** Beyond them the amounts lie on a lattice of so many steps over the width. */
export const latticeSteps = 2 ** 17;

export function atomsOf(pairs: readonly (readonly [amount: number, mass: number])[]): Atoms {
  const held = pairs.filter(([, mass]) => mass > 0).sort(([one], [other]) => one - other);
  return {
    amounts: Float64Array.from(held, ([amount]) => amount),
    masses: Float64Array.from(held, ([, mass]) => mass),
  };
}

/** The certain amount 0, which adds nothing. */
export const nothing = atomsOf([[0, 1]]);

/** Two ascending lists as one, equal amounts together. */
function merge(one: Atoms, other: Atoms, shift: number, factor: number, same: number): Atoms {
  const amounts = new Float64Array(one.amounts.length + other.amounts.length);
  const masses = new Float64Array(amounts.length);
  let [i, j, count] = [0, 0, 0];
  while (i < one.amounts.length || j < other.amounts.length) {
    const left = i < one.amounts.length ? one.amounts[i]! : Infinity;
    const right = j < other.amounts.length ? other.amounts[j]! + shift : Infinity;
    const amount = Math.min(left, right);
    const mass = left <= right ? one.masses[i++]! : other.masses[j++]! * factor;
    if (count > 0 && amount - amounts[count - 1]! <= same) masses[count - 1]! += mass;
    else {
      amounts[count] = amount;
      masses[count++] = mass;
    }
  }
  return { amounts: amounts.slice(0, count), masses: masses.slice(0, count) };
}

/** The amounts moved onto a lattice, each shared by its two neighbours there so that the mean stays. */
export function thin(atoms: Atoms, steps: number): Atoms {
  const count = atoms.amounts.length;
  if (count <= steps + 1) return atoms;
  const low = atoms.amounts[0]!;
  const step = (atoms.amounts[count - 1]! - low) / steps;
  const masses = new Float64Array(steps + 1);
  for (let index = 0; index < count; index++) {
    const place = (atoms.amounts[index]! - low) / step;
    const below = Math.min(steps - 1, Math.floor(place));
    const part = place - below;
    masses[below]! += (1 - part) * atoms.masses[index]!;
    masses[below + 1]! += part * atoms.masses[index]!;
  }
  return { amounts: Float64Array.from(masses, (_, index) => low + index * step), masses };
}

/** All sums of an amount of each list, with the products of their probabilities. */
export function addAtoms(one: Atoms, other: Atoms, most = mostAtoms, steps = latticeSteps): Atoms {
  if (one.amounts.length < other.amounts.length) return addAtoms(other, one, most, steps);
  const reach = Math.max(
    ...[one, other].flatMap(({ amounts }) => [-amounts[0]!, amounts[amounts.length - 1]!]),
  );
  let sum: Atoms = { amounts: new Float64Array(0), masses: new Float64Array(0) };
  for (let index = 0; index < other.amounts.length; index++) {
    sum = merge(sum, one, other.amounts[index]!, other.masses[index]!, samePart * Math.max(reach, 0));
  }
  return sum.amounts.length > most ? thin(sum, steps) : sum;
}

/** How many amounts are at most a limit. */
export function countAtMost({ amounts }: Atoms, limit: number): number {
  let low = 0;
  let high = amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (amounts[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Running sums of the probabilities: that of the first `n` amounts at place n. */
export function cumulative({ masses }: Atoms): Float64Array {
  const sums = new Float64Array(masses.length + 1);
  let dropped = 0;
  for (let index = 0; index < masses.length; index++) {
    const term = masses[index]! - dropped;
    const next = sums[index]! + term;
    dropped = next - sums[index]! - term;
    sums[index + 1] = next;
  }
  return sums;
}
