import type { ICellData, Nullable } from "@univerjs/core";
import { ISuperTableService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Engine } from "./engine.ts";
import { keepTables } from "./knownTables.ts";
import { fromEngineFormula, jointParts, toEngineFormula } from "./structuredReferences.ts";
import { fromEngine, referableTables, tableTranslator } from "./tableNames.ts";

/** The engine exports no type for the parts of a table. */
type PartOfTable = Parameters<ISuperTableService["registerTableOptionMap"]>[1];

/** Puts every formula that comes in, from the add-in or typed by a person, into the engine's words. */
export function speakEngineDialect(engine: Engine): void {
  keepTables(engine);
  const partsOfTables = engine.get(ISuperTableService);
  for (const { joint, same } of jointParts) {
    partsOfTables.registerTableOptionMap(joint, same as PartOfTable);
  }
  engine.commands.beforeCommandExecuted((command) => {
    if (command.id === SetRangeValuesMutation.id) {
      translateCells(engine, command.params as ISetRangeValuesMutationParams);
    }
    if (command.id === SetDefinedNameMutation.id) {
      const name = command.params as { formulaOrRefString: string };
      name.formulaOrRefString = tableTranslator(engine)(toEngineFormula(name.formulaOrRefString));
    }
  });
}

function translateCells(engine: Engine, { cellValue, subUnitId }: ISetRangeValuesMutationParams): void {
  const written = Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries((cells ?? {}) as Record<number, Nullable<ICellData>>).flatMap(([column, cell]) =>
      typeof cell?.f === "string"
        ? [{ row: Number(row), column: Number(column), cell, formula: cell.f }]
        : [],
    ),
  );
  if (written.length === 0) return;
  const withTables = tableTranslator(engine);
  const tablesFor = referableTables(engine, subUnitId);
  // A calculated column is one text in all of its rows.
  const translated = new Map<string | undefined, Map<string, string>>();
  for (const { row, column, cell, formula } of written) {
    const tables = tablesFor({ row, column });
    let known = translated.get(tables.own);
    if (known === undefined) translated.set(tables.own, (known = new Map()));
    let words = known.get(formula);
    if (words === undefined) known.set(formula, (words = withTables(toEngineFormula(formula, tables))));
    cell.f = words;
  }
}

/** A formula of the engine in Excel's words. */
export function fromEngineDialect(formula: string): string {
  return fromEngine(fromEngineFormula(formula));
}
