import { forExcel } from "./excelError.ts";
import { customFunctions } from "./registry.ts";

for (const [id, planFunction] of Object.entries(customFunctions)) {
  CustomFunctions.associate(id, forExcel(planFunction));
}
