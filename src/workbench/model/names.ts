import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { fromEngineDialect } from "./dialect.ts";
import type { Engine } from "./engine.ts";
import type { NameModel } from "./model.ts";
import { forgetParsedFormulas } from "./parsedFormulas.ts";

/** Univer's mark of a name that belongs to the workbook and not to a sheet. */
const wholeWorkbook = "AllDefaultWorkbook";

/** Defined names of the workbook and of its sheets. */
export class Names {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
    // Without any name the engine never asks whether a formula's names have gone.
    const nobody = { id: "none", name: "none", formulaOrRefString: "0" };
    engine.get(IDefinedNamesService).registerDefinedName("none", nobody);
    // The engine would go on with the formula as it parsed it, the name's old meaning in it.
    engine.commands.onCommandExecuted((command) => {
      if (command.id !== SetDefinedNameMutation.id && command.id !== RemoveDefinedNameMutation.id) return;
      forgetParsedFormulas(engine);
    });
  }

  all(): NameModel[] {
    const map = this.#engine.get(IDefinedNamesService).getDefinedNameMap(this.#engine.unitId) ?? {};
    return Object.values(map).map((entry) => ({
      name: entry.name,
      formula: fromEngineDialect(`=${entry.formulaOrRefString.replace(/^=/, "")}`),
      comment: entry.comment ?? "",
      visible: entry.hidden !== true,
      ...(entry.localSheetId === undefined || entry.localSheetId === wholeWorkbook
        ? {}
        : { sheetId: entry.localSheetId }),
    }));
  }

  set(name: NameModel): void {
    this.#engine.run(SetDefinedNameMutation, this.#entry(name));
  }

  remove(name: string, sheetId?: string): void {
    const found = this.all().find(
      (entry) => entry.name.toLowerCase() === name.toLowerCase() && entry.sheetId === sheetId,
    );
    if (found !== undefined) this.#engine.run(RemoveDefinedNameMutation, this.#entry(found));
  }

  #entry(name: NameModel) {
    return {
      unitId: this.#engine.unitId,
      id: `${name.sheetId ?? "workbook"}:${name.name.toLowerCase()}`,
      name: name.name,
      // The engine takes a plain reference without the sign of a formula, and then moves it with its cells.
      formulaOrRefString: /^=[^()+*/]*![$A-Z0-9:]+$/i.test(name.formula)
        ? name.formula.slice(1)
        : name.formula,
      comment: name.comment,
      localSheetId: name.sheetId ?? wholeWorkbook,
      hidden: !name.visible,
    };
  }
}
