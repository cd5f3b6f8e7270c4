/** What files write before functions that are newer than their format, and before those of add-ins. */
const prefixes = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_)+/i;

/** A function's name as people know it: `_xlfn._xlws.FILTER` is FILTER, `_xldudf_PLAN_CAGR` is PLAN.CAGR. */
export const functionName = (written: string): string =>
  written
    .replace(prefixes, "")
    .toUpperCase()
    .replace(/^PLAN_/, "PLAN.");

/** A variable's name in LET: files mark it. */
export const variableName = (written: string): string => written.replace(/^_xlpm\./i, "").toLowerCase();
