import type { ICellData, Nullable } from "@univerjs/core";
import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Engine } from "./engine.ts";
import { fromEngineFormula, toEngineFormula } from "./structuredReferences.ts";
import { fromEngine, tableTranslator } from "./tableNames.ts";

/** Puts every formula that comes in, from the add-in or typed by a person, into the engine's words. */
export function speakEngineDialect(engine: Engine): void {
  engine.commands.beforeCommandExecuted((command) => {
    if (command.id === SetRangeValuesMutation.id) {
      const { cellValue } = command.params as ISetRangeValuesMutationParams;
      const formulas = Object.values(cellValue ?? {})
        .flatMap((cells) => Object.values((cells ?? {}) as Record<number, Nullable<ICellData>>))
        .filter((cell) => typeof cell?.f === "string") as { f: string }[];
      if (formulas.length === 0) return;
      const withTables = tableTranslator(engine);
      for (const cell of formulas) cell.f = withTables(toEngineFormula(cell.f));
    }
    if (command.id === SetDefinedNameMutation.id) {
      const name = command.params as { formulaOrRefString: string };
      name.formulaOrRefString = tableTranslator(engine)(toEngineFormula(name.formulaOrRefString));
    }
  });
}

/** A formula of the engine in Excel's words. */
export function fromEngineDialect(formula: string): string {
  return fromEngine(fromEngineFormula(formula));
}
