/** A rule for integrals over 0..1: `near` is the distance from the closer end, `after` says which end. */
export interface Rule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Gauss-Legendre on 0..1: exact for polynomials up to degree 2·count − 1 (Newton on Legendre's recurrence). */
export function gaussLegendre(count: number): Rule {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    let x = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 6; step++) {
      let previous = 1;
      let value = x;
      for (let n = 2; n <= count; n++) {
        [previous, value] = [value, ((2 * n - 1) * x * value - (n - 1) * previous) / n];
      }
      slope = (count * (x * value - previous)) / (x * x - 1);
      x -= value / slope;
    }
    nodes[count - 1 - index] = (1 + x) / 2;
    weights[count - 1 - index] = 1 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

/**
 * The double exponential rule on 0..1 (H. Takahasi, M. Mori, 1974): nodes crowd towards both ends so fast
 * that any power of the distance from an end, as a PERT has, is integrated to full precision.
 */
export function doubleExponential(step: number): Rule {
  const nodes: number[] = [];
  const weights: number[] = [];
  const most = Math.floor(3.3 / step);
  for (let index = -most; index <= most; index++) {
    const t = index * step;
    const node = 1 / (1 + Math.exp(-Math.PI * Math.sinh(t)));
    const other = 1 / (1 + Math.exp(Math.PI * Math.sinh(t)));
    nodes.push(node);
    weights.push(step * Math.PI * Math.cosh(t) * node * other);
  }
  return { nodes: Float64Array.from(nodes), weights: Float64Array.from(weights) };
}
