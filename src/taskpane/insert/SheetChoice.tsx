import type { ReactNode } from "react";
import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { insertTexts } from "../../i18n/pane/insert.ts";
import { companions, sheetGroups, type SheetGroup } from "../../sheets/needs.ts";
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
  group: { fontWeight: tokens.fontWeightSemibold },
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

/** The sheets by what they are for, a line each: in or out, what it holds, and its miniature, which shows it large when pressed. */
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
  /** Sheets that read each other come and go together. */
  const choose = (ids: readonly string[], wanted: boolean): void => {
    const moved = new Set(ids.filter((id) => id !== alwaysIncluded).flatMap(companions));
    const others = leftOut.filter((id) => !moved.has(id));
    onLeaveOut(wanted ? others : [...others, ...moved]);
  };
  const line = (sheet: SheetSpec): ReactNode => (
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
        onChange={(_event, { checked }) => choose([sheet.id], checked === true)}
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
  );
  return (Object.keys(sheetGroups) as SheetGroup[]).map((group) => {
    const own: readonly string[] = sheetGroups[group];
    const sheets = workbook.sheets.filter(({ id }) => own.includes(id));
    const movable = sheets.filter(({ id }) => id !== alwaysIncluded).map(({ id }) => id);
    const chosen = movable.filter((id) => !leftOut.includes(id)).length;
    if (sheets.length === 0) return null;
    return (
      <div key={group} role="group" aria-label={texts.groups[group]}>
        <Checkbox
          className={styles.group}
          checked={chosen === 0 ? false : chosen === movable.length ? true : "mixed"}
          label={texts.groups[group]}
          onChange={() => choose(movable, chosen < movable.length)}
        />
        <ul className={common.plainList}>{sheets.map(line)}</ul>
      </div>
    );
  });
}
