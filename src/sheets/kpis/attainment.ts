/**
 * PLAN.ATTAINMENT in native functions, for the row of a table, target of two bounds included; an empty
 * cell where there is nothing to compare or the bounds are the wrong way round.
 */
export const attainmentFormula = (table: string): string => {
  const { oneBound, twoBounds, actual, target, upper } = parts(table, "target");
  return (
    `=IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),` +
    `IF(AND(ISNUMBER(${upper}),${upper}<>${target}),${twoBounds},${oneBound}),"")`
  );
};

/** The same against what the path to the target has come to by the day of the figure; empty without a path. */
export const paceFormula = (table: string): string => {
  const { oneBound, actual, target } = parts(table, "expected");
  return `=IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),${oneBound},"")`;
};

function parts(
  table: string,
  against: "target" | "expected",
): Readonly<Record<"oneBound" | "twoBounds" | "actual" | "target" | "upper", string>> {
  const [actual, target, baseline, upper] = (["actual", against, "baseline", "upper"] as const).map(
    (column) => `{${table}.${column}@}`,
  ) as [string, string, string, string];
  const isLower = `{${table}.direction@}={name:DirectionLower}`;

  const higherIsBetter = (bound: string): string =>
    `IF(${bound}=0,IF(ROUND(${actual},{name:RoundingDigits})>=0,1,0),1+(${actual}-${bound})/ABS(${bound}))`;
  const lowerIsBetter = (bound: string): string =>
    `IF(${bound}=0,IF(ROUND(${actual},{name:RoundingDigits})<=0,1,0),IF(${bound}<0,1-(${actual}-${bound})/ABS(${bound}),` +
    `IF(${actual}*{name:AttainmentMaximum}<=${bound},{name:AttainmentMaximum},${bound}/${actual})))`;
  const fromBaseline = (comparison: "<" | ">" | "<>", bound: string, otherwise: string): string =>
    `IF(AND(ISNUMBER(${baseline}),${baseline}${comparison}${bound}),` +
    `(${actual}-${baseline})/(${bound}-${baseline}),${otherwise})`;
  const beyond = (bound: string, distance: string): string =>
    `1+(${distance})/MAX(ABS(${bound}),${upper}-${target})`;

  const oneBound = fromBaseline(
    "<>",
    target,
    `IF(${isLower},${lowerIsBetter(target)},${higherIsBetter(target)})`,
  );
  const fromAbove = `IF(ISNUMBER(${baseline}),OR(${baseline}>${upper},AND(${baseline}>=${target},${isLower})),${isLower})`;
  const twoBounds =
    `IF(${upper}<${target},"",IF(AND(${actual}>=${target},${actual}<=${upper}),1,IF(${fromAbove},` +
    `IF(${actual}<${target},${beyond(target, `${target}-${actual}`)},` +
    `${fromBaseline(">", upper, lowerIsBetter(upper))}),` +
    `IF(${actual}>${upper},${beyond(upper, `${actual}-${upper}`)},` +
    `${fromBaseline("<", target, higherIsBetter(target))}))))`;
  return { oneBound, twoBounds, actual, target, upper };
}

/**
 * The word of a status by the thresholds of Assumptions; nothing in a row without a name; beyond
 * a target of two bounds the side, which has no colour. `overTime`: against the path, where there is one. Ratios are compared as calc's `reaches` compares them.
 */
export function statusFormula(table: string, overTime: boolean): string {
  const against = `{${table}.pace@}`;
  const attained = `{${table}.attainment@}`;
  const attainment = overTime ? `IF(ISNUMBER(${against}),${against},${attained})` : attained;
  const [target, upper] = [`{${table}.target@}`, `{${table}.upper@}`];
  const reached = (threshold: string): string => `ROUND(${attainment}-${threshold},{name:RoundingDigits})>=0`;
  return (
    `=IF({${table}.name@}="","",IF(ISNUMBER(${attained}),` +
    `IF(AND(ISNUMBER(${upper}),${upper}<>${target},ROUND(${attained}-1,{name:RoundingDigits})>0),IF({${table}.actual@}>${upper},{name:WordAbove},{name:WordBelow}),` +
    `IF(${reached("{name:StatusGreen}")},{name:WordGreen},` +
    `IF(${reached("{name:StatusAmber}")},{name:WordAmber},{name:WordRed}))),{name:WordNone}))`
  );
}
