import { BaseFunction, FunctionType, IFunctionService, type BaseValueObject } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CellPlace } from "./dirtyData.ts";
import type { Engine } from "./engine.ts";
import type { FunctionModel } from "./model.ts";

/** The engine learns a function of the add-in: how it is answered, and what to say of it while it is typed. */
export function registerFunction(engine: Engine, name: string, entry: FunctionModel, answer: Answer): void {
  engine.get(IFunctionService).registerExecutors(new AddInFunction(name, answer));
  engine.get(IDescriptionService).registerDescriptions([
    {
      functionName: name,
      functionType: FunctionType.User,
      description: entry.description,
      abstract: entry.description,
      functionParameter: entry.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: 0,
      })),
    },
  ]);
}

/** What the cell at a place gets for these arguments. */
export type Answer = (place: CellPlace, variants: readonly BaseValueObject[]) => BaseValueObject;

class AddInFunction extends BaseFunction {
  readonly #answer: Answer;

  constructor(name: string, answer: Answer) {
    super(name);
    this.#answer = answer;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return this.#answer(place, variants);
  }
}
