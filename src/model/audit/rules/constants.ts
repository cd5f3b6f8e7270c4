import { type FormulaCell } from "../formulaCell.ts";
import { isReferenceToken } from "../referenceToken.ts";
import type { Found } from "../finding.ts";
import { byPattern } from "../grouping.ts";
import type { WorkbookView } from "../view.ts";

type Token = FormulaCell["tokens"][number];

/** Numbers that convert units (months, days, hours, thousands) or are no figure of the business (0, 1). */
const conversions: ReadonlySet<number> = new Set([
  2, 4, 7, 12, 24, 52, 60, 360, 365, 365.25, 366, 30, 3600, 1440, 86_400, 10, 100, 1000, 10_000, 100_000, 1e6,
  1e9,
]);

/** Functions whose plain numbers say how to calculate and not what with: digits, columns, parts of dates. */
const structural =
  /^(?:ROUND|ROUNDUP|ROUNDDOWN|MROUND|TRUNC|CEILING(?:\.MATH)?|FLOOR(?:\.MATH)?|FIXED|INDEX|MATCH|VLOOKUP|HLOOKUP|LOOKUP|XLOOKUP|XMATCH|OFFSET|INDIRECT|ADDRESS|CHOOSE|CHOOSECOLS|CHOOSEROWS|TAKE|DROP|DATE|TIME|EDATE|EOMONTH|WEEKDAY|WEEKNUM|WORKDAY(?:\.INTL)?|NETWORKDAYS(?:\.INTL)?|T\.TEST|TTEST|YEARFRAC|DATEDIF|LEFT|RIGHT|MID|FIND|SEARCH|REPT|CHAR|SUBSTITUTE|REPLACE|TEXT|SMALL|LARGE|PERCENTILE(?:\.INC|\.EXC)?|QUARTILE(?:\.INC|\.EXC)?|PERCENTRANK(?:\.INC|\.EXC)?|RANK(?:\.EQ|\.AVG)?|LOG|MOD|POWER|SQRT|SUBTOTAL|AGGREGATE|SEQUENCE|RANDBETWEEN|RANDARRAY|NORM\.S\.DIST|NORM\.DIST|NORMDIST|BASE|DECIMAL|IRR|XIRR|PMT|IPMT|PPMT|PV|FV|NPER|RATE|CUMIPMT|CUMPRINC|DB|DDB|VDB|SORT|SORTBY|FILTER|UNIQUE|PLAN\..*)$/i;

/** Their result counts rows, columns or months: what is taken off or added says where counting begins. */
const counting = /^(?:ROWS?|COLUMNS?|MONTH|WEEKDAY)$/i;

/** Figures typed into a formula: nobody sees them, and nobody changes them with the inputs. */
export function constantsInFormulas(view: WorkbookView): Found[] {
  return byPattern(
    "constant",
    view.formulas.flatMap((formula) => {
      if (formula.references.length === 0 && !formula.tokens.some(isReferenceToken)) return [];
      const constants = constantsOf(formula.tokens);
      return constants.length === 0 ? [] : [{ formula, details: { constants: constants.join(", ") } }];
    }),
  );
}

function constantsOf(all: readonly Token[]): string[] {
  const tokens = all.filter(({ type }) => !/whitespace|newline/i.test(type));
  const calls: string[] = [];
  let lastCall = "";
  let inArray = 0;
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.value === "(") calls.push(before?.type === "func" ? before.value : "");
    if (token.value === ")") lastCall = calls.pop() ?? "";
    if (token.value === "{") inArray += 1;
    if (token.value === "}") inArray -= 1;
    if (token.type !== "number" || inArray > 0) return [];
    const percent = after?.value === "%";
    const value = Number(token.value) / (percent ? 100 : 1);
    if (value === 0 || Math.abs(value) === 1) return [];
    const next = percent ? tokens[index + 2] : after;
    const signed = before?.value === "-" || before?.value === "+";
    const leading = signed && isOpening(tokens[index - 2]) ? tokens[index - 2] : before;
    if (isOpening(leading) && isClosing(next) && structural.test(calls.at(-1) ?? "")) return [];
    if (value === 3 && before?.value === "/" && all.some(isMonth)) return [];
    if (signed && tokens[index - 2]?.value === ")" && counting.test(lastCall)) return [];
    if (
      !percent &&
      conversions.has(Math.abs(value)) &&
      (scales(before) || (scales(next) && next?.value !== "^"))
    )
      return [];
    return [percent ? `${token.value}%` : token.value];
  });
}

/** `ROUNDUP(MONTH(B5)/3,0)`: months in quarters. */
const isMonth = ({ type, value }: Token): boolean => type === "func" && value.toUpperCase() === "MONTH";

const isOpening = (token: Token | undefined): boolean =>
  token === undefined || token.value === "(" || token.value === ",";
const isClosing = (token: Token | undefined): boolean =>
  token === undefined || token.value === ")" || token.value === ",";
const scales = (token: Token | undefined): boolean =>
  token !== undefined && ["*", "/", "^"].includes(token.value);
