import type { heldMoment as english } from "../en/moment.ts";

export const heldMoment: typeof english = (day, cell) =>
  `HOJE e AGORA são ${day} em todo o cálculo${cell === undefined ? "" : `, como consta em ${cell}`}`;
