import type { heldMoment as english } from "../en/moment.ts";

export const heldMoment: typeof english = (day, cell) =>
  `HOY y AHORA son el ${day} en todo el cálculo${cell === undefined ? "" : `, como figura en ${cell}`}`;
