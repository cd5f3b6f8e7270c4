import {
  finiteResult,
  requireNotNegative,
  requireNumber,
  requirePeriods,
  requirePositive,
  unsignedZero,
} from "./arguments.ts";
import { CalcError } from "./error.ts";

/**
 * Logistic growth towards a ceiling, continuous: K/(1 + ((K − P)/P)·e^(−rate·t)) for start P and
 * ceiling K. It is rearranged so that no argument overflows on the way.
 *
 * @param start - value of period 0, 0 or more; above the ceiling it declines towards it
 * @param ceiling - the limit K, above 0
 * @param rate - continuous growth a period while far below the ceiling; negative moves away from it
 * @param periods - whole number of periods, 0 to 10,000
 * @returns periods + 1 values, period 0 first
 * @throws CalcError #VALUE! for what is no number or no whole period, #NUM! for a start below 0, a ceiling not above 0, or a start above the ceiling
 *   with a negative rate once the curve has run off to infinity
 * @see Verhulst, P.-F. (1838): Notice sur la loi que la population suit dans son accroissement
 * @example
 * projectLogistic(10, 100, 1, 2) // [10, 23.1969316684074, 45.0853060379283]
 * projectLogistic(100, 100, 1, 1) // [100, 100]
 */
export function projectLogistic(start: number, ceiling: number, rate: number, periods: number): number[] {
  requireNotNegative(start, "start");
  requirePositive(ceiling, "ceiling");
  requireNumber(rate, "rate");
  requirePeriods(periods);
  return Array.from({ length: periods + 1 }, (_, t) =>
    unsignedZero(t === 0 || start === 0 || start === ceiling ? start : logistic(start, ceiling, rate * t)),
  );
}

function logistic(start: number, ceiling: number, exponent: number): number {
  const smaller = Math.min(start, ceiling);
  const larger = Math.max(start, ceiling);
  if (exponent >= 0) {
    const decay = Math.exp(-exponent);
    const divisor = ceiling * decay - start * Math.expm1(-exponent);
    // Between start and ceiling; of the two orders take the one that stays among the numbers.
    const share = larger / divisor;
    return Number.isFinite(share) ? share * smaller : larger * (smaller / divisor);
  }
  const divisor = ceiling + start * Math.expm1(exponent);
  if (divisor <= 0) throw new CalcError("#NUM!", "rate", "overflow");
  return finiteResult(start * Math.exp(exponent) * (ceiling / divisor), "rate");
}

/**
 * Cumulative adopters of something new, by the Bass model in continuous form:
 * market·F(t), F(t) = (1 − e^−(p+q)t)/(1 + (q/p)·e^−(p+q)t).
 *
 * @param market - everybody who will adopt in the end, 0 or more
 * @param innovation - p, the share of the rest that adopts by itself each period, 0 or more
 * @param imitation - q, the pull of those who have adopted, 0 or more; without innovation nobody starts
 * @param periods - whole number of periods, 0 to 10,000
 * @returns periods + 1 values, period 0 (nobody) first
 * @throws CalcError #NUM! for a negative argument
 * @see Bass, F. M. (1969): A new product growth for model consumer durables. Management Science 15(5)
 * @example
 * adoption(1000, 0.03, 0.38, 2) // [0, 35.7581642564256, 85.0562814021822]
 */
export function adoption(market: number, innovation: number, imitation: number, periods: number): number[] {
  requireNotNegative(market, "market");
  requireNotNegative(innovation, "innovation");
  requireNotNegative(imitation, "imitation");
  requirePeriods(periods);
  return Array.from({ length: periods + 1 }, (_, t) => {
    if (t === 0 || innovation === 0) return 0;
    const exponent = -(innovation + imitation) * t;
    // The same with p/(p + q·e) for 1/(1 + (q/p)·e), whose quotient q/p can overflow.
    const share = innovation / (innovation + imitation * Math.exp(exponent));
    return unsignedZero(market * (-Math.expm1(exponent) * share));
  });
}
