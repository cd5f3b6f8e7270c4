import { shiftArea } from "./area.ts";
import type { ChartModel, ChartSeriesModel } from "./model.ts";

type Source = NonNullable<ChartSeriesModel["values"]>;

/** Charts of one sheet. The engine has none: they are kept here and drawn by the page. */
export class Charts {
  readonly #sheetId: string;
  readonly #changed: () => void;
  readonly #charts = new Map<string, ChartModel>();
  #next = 1;

  constructor(sheetId: string, changed: () => void) {
    this.#sheetId = sheetId;
    this.#changed = changed;
  }

  all(): ChartModel[] {
    return [...this.#charts.values()];
  }

  add(chart: Omit<ChartModel, "id">): ChartModel {
    const added = { ...chart, id: `${this.#sheetId}-chart-${this.#next++}` };
    this.#charts.set(added.id, added);
    this.#changed();
    return added;
  }

  update(id: string, change: Partial<Omit<ChartModel, "id">>): void {
    const chart = this.#charts.get(id);
    if (chart === undefined) throw new Error(`There is no chart ${id}`);
    this.#charts.set(id, { ...chart, ...change });
    this.#changed();
  }

  remove(id: string): void {
    if (this.#charts.delete(id)) this.#changed();
  }

  /** The sources of the series move with their cells, on whichever sheet those are. */
  follow(sheetId: string, what: "rows" | "columns", at: number, count: number): void {
    const move = (source: Source | undefined): Source | undefined => {
      if (source?.sheetId !== sheetId) return source;
      const area = shiftArea(source.area, what, at, count);
      return area === undefined ? undefined : { sheetId, area };
    };
    for (const chart of this.#charts.values()) {
      const series = chart.series.map((entry) => ({
        ...entry,
        values: move(entry.values),
        categories: move(entry.categories),
      }));
      this.#charts.set(chart.id, { ...chart, series });
    }
    if (this.#charts.size > 0) this.#changed();
  }
}
