/** PLAN.ATTAINMENT in native functions, for the row of a table; an empty cell where that gives an error. */
export function attainmentFormula(table: string): string {
  const [actual, target, baseline] = ["actual", "target", "baseline"].map(
    (column) => `{${table}.${column}@}`,
  );
  return (
    `=IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),` +
    `IF(ISNUMBER(${baseline}),IF(${target}=${baseline},"",(${actual}-${baseline})/(${target}-${baseline})),` +
    `IF({${table}.direction@}={name:DirectionLower},` +
    `IF(${target}=0,IF(${actual}<=0,1,0),IF(${actual}=0,"",${target}/${actual})),` +
    `IF(${target}=0,"",${actual}/${target}))),"")`
  );
}

/** The word of a status by the thresholds of Assumptions; nothing in a row without a name. */
export function statusFormula(table: string): string {
  const attainment = `{${table}.attainment@}`;
  return (
    `=IF({${table}.name@}="","",IF(ISNUMBER(${attainment}),` +
    `IF(${attainment}>={name:StatusGreen},{name:WordGreen},` +
    `IF(${attainment}>={name:StatusAmber},{name:WordAmber},{name:WordRed})),{name:WordNone}))`
  );
}
