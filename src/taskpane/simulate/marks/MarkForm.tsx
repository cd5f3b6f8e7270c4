import { useState, type ReactNode } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { boundedShapes, type BoundedShape } from "../../../calc/index.ts";
import { commonTexts } from "../../../i18n/pane/common.ts";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import type { CellChange, HeldCell } from "../../common/excelPort.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { placeText } from "../CellLink.tsx";
import { exactText } from "../figure.ts";
import { NumberField } from "../NumberField.tsx";
import { endsOf, enteredFor, markChange, shownAfter, type Ends } from "./entered.ts";
import { ShapePicture } from "./ShapePicture.tsx";

const useStyles = makeStyles({
  three: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(80px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  shape: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, minWidth: 0 },
});

interface MarkFormProps {
  /** At least one, all with numbers or empty. */
  readonly cells: readonly HeldCell[];
  readonly onMark: (changes: readonly CellChange[]) => void;
  readonly onCancel: () => void;
}

/** Low, likely, high and shape of the selected cells. Nothing is written before the button. */
export function MarkForm({ cells, onMark, onCancel }: MarkFormProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(simulateTexts).form;
  const { cancel } = useTexts(commonTexts);
  const { language } = useLanguage();
  const [entered, setEntered] = useState(() => enteredFor(cells, language));
  const [tried, setTried] = useState(false);
  const several = cells.length > 1;
  const ends = endsOf(cells, entered, language);
  const problem = typeof ends === "string" ? ends : undefined;
  const [first] = cells;
  const format = first?.format ?? "General";
  const exact = (value: number): string => exactText(value, language, format);
  const field = (key: "low" | "likely" | "high", label: string): ReactNode => (
    <NumberField
      label={label}
      value={entered[key]}
      {...(several ? {} : { format })}
      onValue={(value) => setEntered({ ...entered, [key]: value })}
    />
  );
  const write = (): void => {
    setTried(true);
    if (typeof ends === "string") return;
    onMark(cells.flatMap((cell, at) => markOf(cell, ends[at], entered.shape)));
  };
  const changed = several || typeof ends === "string" ? undefined : changeOf(first, ends[0], entered.shape);
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
      <div className={styles.three}>
        {field("low", several ? texts.below : texts.low)}
        {!several && entered.shape !== "uniform" && field("likely", texts.likely)}
        {field("high", several ? texts.above : texts.high)}
      </div>
      <div className={styles.shape}>
        <Field label={texts.shape} className={styles.select}>
          <Select
            value={entered.shape}
            onChange={(_event, { value }) =>
              setEntered({ ...entered, shape: boundedShapes.find((shape) => shape === value) ?? "pert" })
            }
          >
            {[...boundedShapes].reverse().map((shape) => (
              <option key={shape} value={shape}>
                {texts.shapes[shape]}
              </option>
            ))}
          </Select>
        </Field>
        {typeof ends !== "string" && ends[0] !== undefined && (
          <ShapePicture
            shape={{ kind: entered.shape, ...ends[0] }}
            label={texts.picture(exact(ends[0].low), exact(ends[0].high))}
          />
        )}
      </div>
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
          {texts.write}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </form>
  );
}

const markOf = (cell: HeldCell, ends: Ends | undefined, shape: BoundedShape): readonly CellChange[] =>
  ends === undefined ? [] : [markChange(cell, ends, shape)];

/** What the cell shows before and after, where that differs. */
function changeOf(
  cell: HeldCell | undefined,
  ends: Ends | undefined,
  shape: BoundedShape,
): { readonly from: number; readonly to: number } | undefined {
  if (ends === undefined || typeof cell?.shown !== "number") return undefined;
  const to = shownAfter(ends, shape);
  return Number(to.toPrecision(15)) === Number(cell.shown.toPrecision(15))
    ? undefined
    : { from: cell.shown, to };
}
