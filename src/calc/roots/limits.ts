/**
 * Rates are searched as forces of interest u = ln(1 + rate). Beyond these two the rate is no number
 * (Infinity), or cannot be told from -100%.
 */
export const greatestForce = 709.78;
export const leastForce = -36.73;
