/** What files write before functions that are newer than their format, and before those of add-ins. */
const prefixes = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_)+/i;

/** A function's name as people know it: `_xlfn._xlws.FILTER` is FILTER, `_xldudf_PLAN_CAGR` is PLAN.CAGR. */
export const functionName = (written: string): string =>
  written
    .replace(prefixes, "")
    .toUpperCase()
    .replace(/^PLAN_/, "PLAN.");

/** A variable's name in LET and LAMBDA: files mark it. */
export const variableName = (written: string): string => written.replace(/^_xl[po][mp]\./i, "").toLowerCase();

/** Whether a parameter of LAMBDA may be left out: `[name]`, which files write `_xlop.name`. */
export const isOptional = (written: string): boolean => /^_xlop\./i.test(written);
