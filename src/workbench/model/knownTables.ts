import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import type { Engine } from "./engine.ts";

type EngineTables = ReturnType<TableManager["getTableList"]>;

/** What comes in thousands and leaves every table as it is. */
const touchesNoTable: ReadonlySet<string> = new Set([SetRangeValuesMutation.id, SetDefinedNameMutation.id]);

const known = new WeakMap<Engine, EngineTables>();

/** Tables are kept from one question to the next: the engine describes all of them anew for each, and every write asks. */
export function keepTables(engine: Engine): void {
  engine.commands.onCommandExecuted(({ id }) => {
    if (!touchesNoTable.has(id)) known.delete(engine);
  });
}

/** The tables as the engine has them: the same list as long as none has changed. */
export function engineTables(engine: Engine): EngineTables {
  const kept = known.get(engine);
  if (kept !== undefined) return kept;
  const tables = engine.get(TableManager).getTableList(engine.unitId);
  known.set(engine, tables);
  return tables;
}
