import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { shiftArea, toArea, toRange } from "./area.ts";
import { toEngineRule } from "./conditionalRule.ts";
import type { Engine } from "./engine.ts";
import type { Area, ConditionalFormatModel } from "./model.ts";

/** Conditional formats of one sheet: as Office.js describes them, drawn by the engine. */
export class ConditionalFormats {
  readonly #engine: Engine;
  readonly #sheetId: string;
  readonly #formats = new Map<string, ConditionalFormatModel>();
  #next = 1;

  constructor(engine: Engine, sheetId: string) {
    this.#engine = engine;
    this.#sheetId = sheetId;
  }

  all(): ConditionalFormatModel[] {
    return [...this.#formats.values()]
      .map((format) => ({ ...format, areas: this.#drawnAreas(format.id) ?? format.areas }))
      .sort((one, other) => one.priority - other.priority);
  }

  add(format: Omit<ConditionalFormatModel, "id">): ConditionalFormatModel {
    const added = { ...format, id: `${this.#sheetId}-format-${this.#next++}` };
    this.#formats.set(added.id, added);
    this.#draw(added);
    return added;
  }

  update(id: string, change: Partial<Omit<ConditionalFormatModel, "id">>): void {
    const format = this.#formats.get(id);
    if (format === undefined) throw new Error(`There is no conditional format ${id}`);
    const areas = change.areas ?? this.#drawnAreas(id) ?? format.areas;
    const changed = { ...format, ...change, areas };
    this.#formats.set(id, changed);
    this.#draw(changed);
  }

  remove(id: string): void {
    if (!this.#formats.delete(id) || this.#drawnAreas(id) === undefined) return;
    this.#engine.run(DeleteConditionalRuleMutation, { ...this.#engine.on(this.#sheetId), cfId: id });
  }

  /** The areas as they are before rows or columns move; to be handed to follow() afterwards. */
  areas(): ReadonlyMap<string, readonly Area[]> {
    return new Map(this.all().map(({ id, areas }) => [id, areas]));
  }

  /** Only the engine's interface moves areas along with cells; without it they move here. */
  follow(
    before: ReadonlyMap<string, readonly Area[]>,
    what: "rows" | "columns",
    at: number,
    count: number,
  ): void {
    for (const { id, areas } of this.all()) {
      const old = before.get(id) ?? [];
      if (JSON.stringify(areas) !== JSON.stringify(old)) continue;
      const moved = old.map((area) => shiftArea(area, what, at, count)).filter((area) => area !== undefined);
      if (moved.length === 0) this.remove(id);
      else this.update(id, { areas: moved });
    }
  }

  #drawnAreas(id: string): Area[] | undefined {
    return this.#engine
      .get(ConditionalFormattingRuleModel)
      .getRule(this.#engine.unitId, this.#sheetId, id)
      ?.ranges.map(toArea);
  }

  #draw(format: ConditionalFormatModel): void {
    const rule = toEngineRule(format.type, format.members);
    if (rule === undefined) return;
    const drawn = {
      cfId: format.id,
      ranges: format.areas.map(toRange),
      stopIfTrue: format.stopIfTrue,
      rule,
    };
    const on = this.#engine.on(this.#sheetId);
    const exists = this.#drawnAreas(format.id) !== undefined;
    this.#engine.run(exists ? SetConditionalRuleMutation : AddConditionalRuleMutation, {
      ...on,
      rule: drawn,
    });
  }
}
