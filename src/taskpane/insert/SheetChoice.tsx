import type { ReactNode } from "react";
import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { insertTexts } from "../../i18n/pane/insert.ts";
import type { SheetSpec, WorkbookSpec } from "../../workbook/spec.ts";
import { colors } from "../common/colors.ts";
import { wholeNumber } from "../common/format.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { Miniature } from "./Miniature.tsx";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 64px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  words: { display: "flex", flexDirection: "column" },
  thumb: {
    padding: "2px",
    border: "2px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":hover": { border: `2px solid ${colors.paneLine}` },
  },
  shown: { border: `2px solid ${colors.paneTeal}`, ":hover": { border: `2px solid ${colors.paneTeal}` } },
});

/** The sheet that holds every other sheet's words and rates. */
export const alwaysIncluded = "assumptions";

interface SheetChoiceProps {
  readonly workbook: WorkbookSpec;
  readonly leftOut: readonly string[];
  readonly shown: string;
  readonly onLeaveOut: (leftOut: readonly string[]) => void;
  readonly onShow: (id: string) => void;
}

/** A line a sheet: in or out, what it holds, and its miniature, which shows it large when pressed. */
export function SheetChoice({ workbook, leftOut, shown, onLeaveOut, onShow }: SheetChoiceProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(insertTexts).sheets;
  const { language } = useLanguage();
  const content = (sheet: SheetSpec): string => {
    if (sheet.id === alwaysIncluded) return texts.always;
    const rows = sheet.tables.reduce((total, table) => total + table.rows, 0);
    return texts.content(wholeNumber(rows, language), sheet.charts.length);
  };
  return (
    <ul className={common.plainList}>
      {workbook.sheets.map((sheet) => (
        <li key={sheet.id} className={styles.row}>
          <Checkbox
            checked={!leftOut.includes(sheet.id)}
            disabled={sheet.id === alwaysIncluded}
            label={
              <span className={styles.words}>
                <span>{sheet.name}</span>
                <span className={common.quiet}>{content(sheet)}</span>
              </span>
            }
            onChange={(_event, { checked }) =>
              onLeaveOut(checked === true ? leftOut.filter((id) => id !== sheet.id) : [...leftOut, sheet.id])
            }
          />
          <button
            type="button"
            className={mergeClasses(styles.thumb, sheet.id === shown && styles.shown)}
            aria-pressed={sheet.id === shown}
            aria-label={texts.show(sheet.name)}
            onClick={() => onShow(sheet.id)}
          >
            <Miniature sheet={sheet} workbook={workbook} />
          </button>
        </li>
      ))}
    </ul>
  );
}
