/** Whether a file is a package of parts, as those of Word and Excel are. Stands alone, since the pane asks it first. */
export const isPacked = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
