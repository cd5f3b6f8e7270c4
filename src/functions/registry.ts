import type { PlanFunctions } from "./declaration.ts";
import { functionTable } from "./table/index.ts";

/** Every custom function by its id; ids never change (released.json holds them for the contract test). */
export const customFunctions: PlanFunctions = Object.assign({}, ...Object.values(functionTable));
