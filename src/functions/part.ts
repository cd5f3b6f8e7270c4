import { CalcError } from "../calc/index.ts";

/**
 * A part of the calculation that Excel does not load before a function needs it: the first call waits for
 * it, all others find it there. Outside Excel the parts are provided from the start (evaluate.ts).
 */
export interface Part<M> {
  use<R>(calculate: (part: M) => R): R | Promise<R>;
  provide(part: M): void;
}

export function partOf<M>(load: () => Promise<M>): Part<M> {
  let loaded: M | undefined;
  return {
    provide: (part) => {
      loaded = part;
    },
    use: (calculate) =>
      loaded === undefined
        ? load().then(
            (part) => {
              loaded = part;
              return calculate(part);
            },
            () => {
              throw new CalcError("#N/A", "PLAN", "notLoaded");
            },
          )
        : calculate(loaded),
  };
}
