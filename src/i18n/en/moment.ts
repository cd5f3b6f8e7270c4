/** Which moment TODAY and NOW stood for in a calculation, and the cell that it is from. */
export const heldMoment = (day: string, cell?: string): string =>
  `TODAY and NOW stand for ${day} in the whole calculation${cell === undefined ? "" : `, as ${cell} holds it`}`;
