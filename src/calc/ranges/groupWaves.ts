import { type CorrelatedLine, nobodyOf, othersNobody } from "./correlatedLine.ts";
import { waveTolerance } from "./factorValues.ts";
import { addWave, empty, multiplyByNodes, multiplyWaves, ones, type Wave } from "./waves.ts";

const mostTerms = 1024;
/** More lines than these are rarely so few at a time that more terms would matter. */
const fewLines = 5;
const fewerTerms = 512;
/** A line alone that is less probable than this is not told apart. */
export const leastAlone = 1e-14;

/** Lines that share a factor: what they come to when two occur at least, and when one does. */
export interface Group {
  readonly lines: readonly CorrelatedLine[];
  readonly nobody: number;
  readonly several: Wave;
  readonly single: (terms: number) => Wave;
}

/** The waves of one line alone, for each line; it does not matter which value the factor has. */
function singleWave(lines: readonly CorrelatedLine[], turn: number, terms: number): Wave {
  const sum = empty(terms);
  const alone = othersNobody(lines);
  lines.forEach(({ part: { continuous } }, line) => {
    if (continuous === undefined || alone[line]! * continuous.mass < leastAlone) return;
    const wave: Wave = continuous.characteristics(turn, terms);
    const own = { re: wave.re.slice(), im: wave.im.slice() };
    multiplyByNodes(own, [continuous.low + continuous.piece.width / 2], [1], turn);
    addWave(sum, alone[line]! * continuous.mass, own);
  });
  return sum;
}

/** All of it, nobody and one line alone included. */
export function wholeWave({ nobody, several, single }: Group, terms: number): Wave {
  const all = empty(terms);
  addWave(all, 1, several);
  addWave(all, 1, single(terms));
  for (let k = 0; k <= terms; k++) all.re[k]! += nobody;
  return all;
}

export const groupOf = (lines: readonly CorrelatedLine[], turn: number, several: Wave): Group => ({
  lines,
  nobody: nobodyOf(lines),
  several,
  single: (terms) => singleWave(lines, turn, terms),
});

/** How far the waves of so many lines are followed. */
export const termsOf = (lines: readonly CorrelatedLine[]): number =>
  lines.length > fewLines ? fewerTerms : mostTerms;

const isFallen = ({ re, im }: Wave, terms: number): boolean =>
  [0, 1, 2, 3].every(
    (back) => Math.hypot(re[terms - back]!, im[terms - back]!) < waveTolerance * (terms - back),
  );

/**
 * The waves of all groups multiplied, without what is held apart (nobody, and unless the series takes them one line
 * alone), with so many terms that what follows does not matter.
 */
export function wavesOf(groups: readonly Group[], holdSingles: boolean): Wave {
  const [only] = groups;
  if (holdSingles && groups.length === 1 && only !== undefined) {
    return { re: only.several.re.slice(), im: only.several.im.slice() };
  }
  const nobody = groups.reduce((product, own) => product * own.nobody, 1);
  for (
    let terms = Math.max(...groups.map(({ several }) => several.re.length)) - 1;
    ;
    terms = Math.min(mostTerms, 2 * terms)
  ) {
    const wave = ones(terms);
    for (const own of groups) multiplyWaves(wave, wholeWave(own, terms));
    for (let k = 0; k <= terms; k++) wave.re[k]! -= nobody;
    if (holdSingles) {
      for (const own of groups) {
        const others = groups.reduce(
          (product, group) => (group === own ? product : product * group.nobody),
          1,
        );
        addWave(wave, -others, own.single(terms));
      }
    }
    if (terms === mostTerms || isFallen(wave, terms)) return wave;
  }
}
