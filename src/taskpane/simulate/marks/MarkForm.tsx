import { useState, type ReactNode } from "react";
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../Choice.tsx";
import { commonTexts } from "../../../i18n/pane/common.ts";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { tableShapes } from "../../../model/inputs/words.ts";
import type { CellChange, HeldCell } from "../../common/excelPort.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { placeText } from "../CellLink.tsx";
import { exactText } from "../figure.ts";
import type { InputMark } from "../model.ts";
import { NumberField } from "../NumberField.tsx";
import { DataCells } from "./DataCells.tsx";
import {
  amountsOf,
  enteredFor,
  enteredOf,
  isBounded,
  isByPercentiles,
  needsTable,
  takesFigures,
  takesLikely,
  type Amounts,
} from "./entered.ts";
import { markChange, shownAfter } from "./markFormula.ts";
import { uncertainRow } from "./markTables.ts";
import { picturedShape } from "./pictured.ts";
import { ShapePicture } from "./ShapePicture.tsx";
import type { MarkRow } from "../../../workbook/office-js/model/markRows.ts";

const useStyles = makeStyles({
  three: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(80px, 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
  },
  shape: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, minWidth: 0 },
});

/** What is written: formulas into the cells, or rows of the table that names them. */
export type Marking = { readonly changes: readonly CellChange[] } | { readonly rows: readonly MarkRow[] };

interface MarkFormProps {
  /** At least one, all with numbers or empty. */
  readonly cells: readonly HeldCell[];
  /** The mark that is changed; without it the cells are marked anew. */
  readonly mark?: InputMark | undefined;
  readonly onMark: (marking: Marking) => void;
  readonly onCancel: () => void;
}

/** Amounts and shape of the selected cells, and where the mark stands. Nothing is written before the button. */
export function MarkForm({ cells, mark, onMark, onCancel }: MarkFormProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(simulateTexts).form;
  const { cancel } = useTexts(commonTexts);
  const { language } = useLanguage();
  const [typed, setTyped] = useState(() =>
    mark === undefined ? enteredFor(cells, language) : enteredOf(mark, language),
  );
  const [tried, setTried] = useState(false);
  const several = cells.length > 1;
  const onlyTable = needsTable(cells, typed);
  const entered = { ...typed, inTable: typed.inTable || onlyTable };
  const { shape } = entered;
  const amounts = amountsOf(cells, entered, language);
  const problem = typeof amounts === "string" ? amounts : undefined;
  const [first] = cells;
  const format = first?.format ?? "General";
  const exact = (value: number): string => exactText(value, language, format);
  const byPercentiles = isByPercentiles(shape);
  const field = (key: "low" | "likely" | "high", label: string): ReactNode => (
    <NumberField
      label={label}
      value={entered[key]}
      {...(several ? {} : { format })}
      onValue={(value) => setTyped({ ...typed, [key]: value })}
    />
  );
  const write = (): void => {
    setTried(true);
    if (typeof amounts === "string") return;
    const each = <T,>(of: (cell: HeldCell, own: Amounts) => T): T[] =>
      cells.map((cell, at) => of(cell, amounts[at] ?? {}));
    onMark(
      isBounded(shape) && !entered.inTable
        ? { changes: each((cell, own) => markChange(cell, own, shape)) }
        : { rows: each((cell, own) => uncertainRow(cell, own, shape, language, mark?.tableRow)) },
    );
  };
  const own = typeof amounts === "string" ? undefined : amounts[0];
  const changed = several || own === undefined || entered.inTable ? undefined : changeOf(first, own);
  const picture = own === undefined ? undefined : picturedShape(own, shape);
  return (
    <form
      className={common.section}
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <h3 className={common.subheading}>
        {several ? texts.several(cells.length) : first === undefined ? "" : texts.title(placeText(first))}
      </h3>
      {takesFigures(shape) && (
        <div className={styles.three}>
          {field("low", several ? texts.below : byPercentiles ? texts.tenth : texts.low)}
          {!several && takesLikely(shape) && field("likely", byPercentiles ? texts.median : texts.likely)}
          {field("high", several ? texts.above : byPercentiles ? texts.ninetieth : texts.high)}
        </div>
      )}
      {!takesFigures(shape) && (
        <DataCells
          label={shape === "data" ? texts.seen : texts.values}
          value={entered.data}
          onValue={(data) => setTyped({ ...typed, data })}
        />
      )}
      <div className={styles.shape}>
        <Field label={texts.shape} className={styles.select}>
          <Choice
            value={shape}
            onChange={(_event, { value }) =>
              setTyped({ ...typed, shape: tableShapes.find((one) => one === value) ?? "pert" })
            }
          >
            {inOrder
              .filter((one) => !several || takesFigures(one))
              .map((one) => (
                <option key={one} value={one}>
                  {texts.shapes[one]}
                </option>
              ))}
          </Choice>
        </Field>
        {picture !== undefined && (
          <ShapePicture
            shape={picture}
            label={texts.picture(exact(own?.low ?? NaN), exact(own?.high ?? NaN))}
          />
        )}
      </div>
      <NumberField
        label={texts.chance}
        value={entered.chance}
        format="0%"
        onValue={(chance) => setTyped({ ...typed, chance })}
      />
      <Field label={texts.where}>
        <Choice
          value={entered.inTable ? "table" : "cell"}
          disabled={mark !== undefined}
          onChange={(_event, { value }) => setTyped({ ...typed, inTable: value === "table" })}
        >
          {!onlyTable && <option value="cell">{texts.inCell}</option>}
          <option value="table">{texts.inTable}</option>
        </Choice>
      </Field>
      {onlyTable && <p className={common.quiet}>{texts.onlyTable}</p>}
      {cells.some(({ content }) => "formula" in content) && mark === undefined && (
        <p className={common.quiet}>{texts.drawn}</p>
      )}
      {tried && problem !== undefined && (
        <p className={common.text} role="alert">
          {texts[problem]}
        </p>
      )}
      {changed !== undefined && (
        <p className={common.quiet}>{texts.changes(exact(changed.from), exact(changed.to))}</p>
      )}
      <div className={common.row}>
        <Button type="submit" appearance="primary">
          {mark === undefined ? texts.write : texts.save}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </form>
  );
}

/** The usual ones first. */
const inOrder = [
  "pert",
  "triangular",
  "uniform",
  "normal",
  "lognormal",
  "percentiles",
  "discrete",
  "data",
] as const;

/** What the cell shows before and after, where that differs. */
function changeOf(
  cell: HeldCell | undefined,
  amounts: Amounts,
): { readonly from: number; readonly to: number } | undefined {
  if (typeof cell?.shown !== "number") return undefined;
  const to = shownAfter(amounts);
  return Number(to.toPrecision(15)) === Number(cell.shown.toPrecision(15))
    ? undefined
    : { from: cell.shown, to };
}
