export { hasProducts, holdsCosts, isNoSpending, moneyDirection } from "./direction.ts";
export { optionIn } from "./words.ts";
export { takeMoney, type MoneyTaken } from "./take.ts";
export { askAboutRestated } from "./restated.ts";
export { askAboutCostsElsewhere } from "./unread.ts";
export { settleMoney } from "./settle.ts";
export type { Direction } from "./directions.ts";
export type { Doubt, DoubtKind } from "./moneyRow.ts";
export type { Column, ColumnRole } from "./columnDraft.ts";
