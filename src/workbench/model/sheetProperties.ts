import { BooleanNumber, type Worksheet } from "@univerjs/core";
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Engine } from "./engine.ts";
import type { SheetModel } from "./model.ts";

/** What a sheet is called, where its tab stands and what shows beside its cells. */
export abstract class SheetProperties {
  readonly id: string;
  readonly pageLayout = new Map<string, unknown>();
  readonly outline = { rows: new Map<number, number>(), columns: new Map<number, number>() };
  protection: SheetModel["protection"];
  readonly #engine: Engine;
  readonly #worksheet: Worksheet;
  #veryHidden = false;
  #headings = true;

  constructor(engine: Engine, worksheet: Worksheet) {
    this.id = worksheet.getSheetId();
    this.#engine = engine;
    this.#worksheet = worksheet;
  }

  get name(): string {
    return this.#worksheet.getName();
  }

  set name(name: string) {
    this.#engine.run(SetWorksheetNameCommand, { ...this.#on(), name });
  }

  get position(): number {
    return this.#engine.workbook.getSheetIndex(this.#worksheet);
  }

  set position(position: number) {
    const moved = { ...this.#on(), fromOrder: this.position, toOrder: position };
    this.#engine.run(SetWorksheetOrderMutation, moved);
  }

  get visible(): SheetModel["visible"] {
    if (this.#worksheet.isSheetHidden() === BooleanNumber.FALSE) return "Visible";
    return this.#veryHidden ? "VeryHidden" : "Hidden";
  }

  set visible(visible: SheetModel["visible"]) {
    this.#veryHidden = visible === "VeryHidden";
    const hidden = visible === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.#engine.run(SetWorksheetHideMutation, { ...this.#on(), hidden });
  }

  get tabColor(): string {
    return this.#worksheet.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.#engine.run(SetTabColorMutation, { ...this.#on(), color });
  }

  get gridlines(): boolean {
    return this.#worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set gridlines(shown: boolean) {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.#engine.run(ToggleGridlinesMutation, { ...this.#on(), showGridlines });
  }

  get headings(): boolean {
    return this.#headings;
  }

  set headings(shown: boolean) {
    this.#headings = shown;
  }

  #on(): { unitId: string; subUnitId: string } {
    return this.#engine.on(this.id);
  }
}
