/**
 * The whole library by its rooms: `import { calc, plan } from "scaleplan"`. Each room is an entry of its
 * own as well ("scaleplan/calc"), for those who bundle.
 */
export * as calc from "./calc/index.ts";
export * as model from "./model/index.ts";
export * as plan from "./plan/index.ts";
export * as sheets from "./sheets/index.ts";
export * as workbook from "./workbook/index.ts";
