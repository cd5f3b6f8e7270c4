import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Engine } from "./engine.ts";
import { changeStyle, defaultFormat, fromStyle, toStyle } from "./formats.ts";
import type { Area, CellFormat, LinkModel } from "./model.ts";

/** What a cell carries beside its value and drawn style; it moves with the cell. */
interface CellExtras {
  readonly styleName?: string;
  readonly locked?: boolean;
  readonly link?: LinkModel;
}

const noChange: CellFormat = {};

interface Prepared {
  readonly style: IStyleData;
  /** The style in one word. */
  readonly key: string;
  readonly extras: CellExtras;
}

/** Formats and links of the cells of one sheet. */
export class SheetFormats {
  readonly #engine: Engine;
  readonly #worksheet: Worksheet;
  readonly #styles: ReadonlyMap<string, CellFormat>;
  readonly #changed = new Map<string, string | undefined>();
  readonly #formats = new Map<string, CellFormat>();

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

  /** The same change for every cell of the area, or one a cell. */
  write(area: Area, change: CellFormat | readonly (readonly CellFormat[])[]): void {
    const each = Array.isArray(change) ? (change as readonly (readonly CellFormat[])[]) : undefined;
    const known = new Map<CellFormat, Prepared>();
    const same = each === undefined ? this.#prepare(change as CellFormat) : undefined;
    // Many cells are given one and the same object.
    const prepare = (of: CellFormat): Prepared => {
      const prepared = known.get(of) ?? this.#prepare(of);
      known.set(of, prepared);
      return prepared;
    };
    this.#set(area, (cell, row, column) => {
      const prepared = same ?? prepare(each?.[row - area.row]?.[column - area.column] ?? noChange);
      const { extras } = prepared;
      return {
        ...cell,
        s: this.#changedStyle(cell, prepared),
        ...(Object.keys(extras).length === 0 ? {} : { custom: { ...cell.custom, ...extras } }),
      };
    });
  }

  clear(area: Area): void {
    this.#set(area, ({ s: _style, custom, ...cell }) => {
      const link = (custom as CellExtras | undefined)?.link;
      return link === undefined ? cell : { ...cell, custom: { link } };
    });
  }

  link(row: number, column: number): LinkModel | undefined {
    return this.#extras(row, column)?.link;
  }

  setLink(area: Area, link: LinkModel | undefined): void {
    this.#set(area, ({ custom, ...cell }) => {
      const others = Object.entries(custom ?? {}).filter(([key]) => key !== "link");
      const extras = Object.fromEntries(link === undefined ? others : [...others, ["link", link]]);
      return Object.keys(extras).length === 0 ? cell : { ...cell, custom: extras };
    });
  }

  #readCell(row: number, column: number): CellFormat {
    const cell = this.#worksheet.getCellMatrix().getValue(row, column);
    const format = this.#formatOf(cell);
    const extras = cell?.custom as CellExtras | undefined;
    if (extras?.styleName === undefined && extras?.locked === undefined) return format;
    return {
      ...format,
      ...(extras.styleName === undefined ? {} : { styleName: extras.styleName }),
      ...(extras.locked === undefined ? {} : { locked: extras.locked }),
    };
  }

  /** What a style means never changes while it has its id, and few differ. */
  #formatOf(cell: Nullable<ICellData>): CellFormat {
    const id = cell?.s;
    const known = typeof id === "string" ? this.#formats.get(id) : undefined;
    if (known !== undefined) return known;
    const style = cell ? this.#engine.workbook.getStyles().getStyleByCell(cell) : undefined;
    const format = { ...defaultFormat, ...fromStyle(style) };
    if (typeof id === "string") this.#formats.set(id, format);
    return format;
  }

  /** A named style sets every property, as in Excel; the change itself comes on top. */
  #prepare(change: CellFormat): Prepared {
    const named = change.styleName === undefined ? undefined : (this.#styles.get(change.styleName) ?? {});
    const format: CellFormat = named === undefined ? change : { ...defaultFormat, ...named, ...change };
    const style = toStyle(format);
    return {
      style,
      key: JSON.stringify(style),
      extras: {
        ...(format.styleName === undefined ? {} : { styleName: format.styleName }),
        ...(format.locked === undefined ? {} : { locked: format.locked }),
      },
    };
  }

  #extras(row: number, column: number): CellExtras | undefined {
    return this.#worksheet.getCellMatrix().getValue(row, column)?.custom as CellExtras | undefined;
  }

  /** The engine knows a style by an id; so few differ that each change of each is made once. */
  #changedStyle(cell: ICellData, { style, key }: Prepared): string | undefined {
    const styles = this.#engine.workbook.getStyles();
    const current = (typeof cell.s === "object" ? styles.setValue(cell.s ?? undefined) : cell.s) ?? undefined;
    const place = `${current ?? ""} ${key}`;
    if (!this.#changed.has(place)) {
      const changed = changeStyle(styles.get(current) ?? {}, style);
      this.#changed.set(
        place,
        Object.keys(changed).length === 0 ? undefined : (styles.setValue(changed) ?? undefined),
      );
    }
    return this.#changed.get(place);
  }

  /**
   * The engine's own change of a cell's format copies and compares the whole style of each: the cells
   * are put into its matrix directly, and its command, which says that they changed, changes nothing.
   */
  #set(area: Area, change: (cell: ICellData, row: number, column: number) => ICellData): void {
    const cells = this.#worksheet.getCellMatrix();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const changed: Record<number, ICellData> = {};
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = change(cells.getValue(row, column) ?? {}, row, column);
        if (isEmpty(cell)) cells.realDeleteValue(row, column);
        else cells.setValue(row, column, cell);
        // Without its type a text of digits would become a number.
        changed[column] = cell.t ? { t: cell.t } : {};
      }
      cellValue[row] = changed;
    }
    this.#engine.run(SetRangeValuesMutation, {
      ...this.#engine.on(this.#worksheet.getSheetId()),
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }
}

function isEmpty(cell: ICellData): boolean {
  return Object.values(cell).every((value) => value === undefined || value === null);
}
