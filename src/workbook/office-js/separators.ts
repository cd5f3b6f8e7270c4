import { failingAs } from "./selection.ts";

/** How this Excel takes formulas that somebody types. */
export interface Separators {
  readonly decimal: string;
  /** Between arguments. */
  readonly list: string;
  /** Between the columns of an array; its rows are divided by semicolons everywhere. */
  readonly column: string;
}

/** Where the decimal sign is a point and arguments are divided by semicolons all the same. */
const semicolonWithPoint = /-(?:CH|LI)$/;

/**
 * The separators of Excel's settings. Office.js tells the decimal sign only: the list separator is a semicolon
 * where that of the computer is a comma, also where Excel was given another one.
 */
export async function readSeparators(): Promise<Separators> {
  return failingAs("notRead", async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    const culture = application.cultureInfo.load("name,numberFormat/numberDecimalSeparator");
    await context.sync();
    const decimal = application.decimalSeparator;
    const signs = [decimal, culture.numberFormat.numberDecimalSeparator];
    const semicolon = signs.includes(",") || semicolonWithPoint.test(culture.name);
    return { decimal, list: semicolon ? ";" : ",", column: decimal === "," ? "\\" : "," };
  });
}
