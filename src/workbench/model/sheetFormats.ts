import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Engine } from "./engine.ts";
import { defaultFormat, fromStyle, toStyle } from "./formats.ts";
import type { Area, CellFormat, LinkModel } from "./model.ts";

/** What a cell carries beside its value and drawn style; it moves with the cell. */
interface CellExtras {
  readonly styleName?: string;
  readonly locked?: boolean;
  readonly link?: LinkModel;
}

/** Formats and links of the cells of one sheet. */
export class SheetFormats {
  readonly #engine: Engine;
  readonly #worksheet: Worksheet;
  readonly #styles: ReadonlyMap<string, CellFormat>;

  constructor(engine: Engine, worksheet: Worksheet, styles: ReadonlyMap<string, CellFormat>) {
    this.#engine = engine;
    this.#worksheet = worksheet;
    this.#styles = styles;
  }

  read(area: Area): CellFormat[][] {
    return Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) =>
        this.#readCell(area.row + row, area.column + column),
      ),
    );
  }

  write(area: Area, change: CellFormat | readonly (readonly CellFormat[])[]): void {
    const each = Array.isArray(change) ? (change as readonly (readonly CellFormat[])[]) : undefined;
    const same = each === undefined ? this.#prepare(change as CellFormat) : undefined;
    this.#set(area, (row, column, cell) => {
      const prepared = same ?? this.#prepare(each?.[row - area.row]?.[column - area.column] ?? {});
      const extras = prepared.extras;
      return {
        s: prepared.style,
        ...(Object.keys(extras).length === 0 ? {} : { custom: { ...cell?.custom, ...extras } }),
      };
    });
  }

  clear(area: Area): void {
    this.#set(area, (_row, _column, cell) => {
      const link = (cell?.custom as CellExtras | undefined)?.link;
      return { s: null, custom: link === undefined ? null : { link } };
    });
  }

  link(row: number, column: number): LinkModel | undefined {
    return this.#extras(row, column)?.link;
  }

  setLink(area: Area, link: LinkModel | undefined): void {
    this.#set(area, (_row, _column, cell) => {
      const others = Object.entries(cell?.custom ?? {}).filter(([key]) => key !== "link");
      const custom = Object.fromEntries(link === undefined ? others : [...others, ["link", link]]);
      return { custom: Object.keys(custom).length === 0 ? null : custom };
    });
  }

  #readCell(row: number, column: number): CellFormat {
    const cell = this.#worksheet.getCellMatrix().getValue(row, column);
    const extras = cell?.custom as CellExtras | undefined;
    return {
      ...defaultFormat,
      ...fromStyle(this.#engine.workbook.getStyles().getStyleByCell(cell)),
      ...(extras?.styleName === undefined ? {} : { styleName: extras.styleName }),
      ...(extras?.locked === undefined ? {} : { locked: extras.locked }),
    };
  }

  /** A named style sets every property, as in Excel; the change itself comes on top. */
  #prepare(change: CellFormat): { style: ReturnType<typeof toStyle>; extras: CellExtras } {
    const named = change.styleName === undefined ? undefined : (this.#styles.get(change.styleName) ?? {});
    const format: CellFormat = named === undefined ? change : { ...defaultFormat, ...named, ...change };
    return {
      style: toStyle(format),
      extras: {
        ...(format.styleName === undefined ? {} : { styleName: format.styleName }),
        ...(format.locked === undefined ? {} : { locked: format.locked }),
      },
    };
  }

  #extras(row: number, column: number): CellExtras | undefined {
    return this.#worksheet.getCellMatrix().getValue(row, column)?.custom as CellExtras | undefined;
  }

  #set(area: Area, change: (row: number, column: number, cell: Nullable<ICellData>) => ICellData): void {
    const cells = this.#worksheet.getCellMatrix();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const changes: Record<number, ICellData> = {};
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        changes[column] = change(row, column, cells.getValue(row, column));
      }
      cellValue[row] = changes;
    }
    this.#engine.run(SetRangeValuesMutation, {
      ...this.#engine.on(this.#worksheet.getSheetId()),
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }
}
