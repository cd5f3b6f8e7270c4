import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { evaluate, type Evaluation, type FunctionEntry } from "../../functions/index.ts";
import type { PaneLanguage } from "../../i18n/language.ts";
import { functionsTexts } from "../../i18n/pane/functions.ts";
import type { Value } from "../../workbook/spec.ts";
import { colors } from "../common/colors.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { ResultPicture } from "./look/ResultPicture.tsx";
import type { OpenedCall } from "./openedCall.ts";

const mostRows = 12;

const useStyles = makeStyles({
  single: {
    margin: 0,
    color: colors.paneHeading,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
    borderBottom: `1px solid ${colors.paneLine}`,
    textAlign: "right",
  },
  word: { textAlign: "left" },
});

const shown = (value: Value, language: PaneLanguage): string =>
  typeof value === "number"
    ? new Intl.NumberFormat(language, { maximumSignificantDigits: 10, useGrouping: "always" }).format(value)
    : String(value);

interface FunctionResultProps {
  readonly entry: FunctionEntry;
  /** The arguments as they go to the calculation, undefined where the pane cannot know one. */
  readonly passed: readonly unknown[];
  /** Nothing while an argument is not known. */
  readonly result: Evaluation | undefined;
  readonly opened?: OpenedCall;
}

/** An error of Excel's own in the cells of an argument, where there is one, with its place. */
function errorInside(value: unknown): { readonly error: string; readonly row: number } | undefined {
  const cells: readonly unknown[] = Array.isArray(value) ? value.flat() : [value];
  const row = cells.findIndex((cell) => typeof cell === "string" && excelError.test(cell));
  return row < 0 ? undefined : { error: String(cells[row]), row: row + 1 };
}
const excelError = /^#(?:N\/[AD]|[\p{Letter}¡¿/0-9_]+[!?])$/u;

/** The same arguments as Excel for Windows and Mac passes them: empty cells of ranges as 0. */
const asOnDesktop = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((row: readonly unknown[]) => row.map((cell) => cell ?? 0)) : value;
const hasBlank = (value: unknown): boolean =>
  Array.isArray(value) && value.flat().some((cell) => cell === null);

/** The result as the cell will show it, or the sentence of the error with Excel's code. */
export function FunctionResult({ entry, passed, result: known, opened }: FunctionResultProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(functionsTexts);
  const { language } = useLanguage();
  const names = entry.parameters.map(({ name }) => name);
  if (known === undefined) {
    const unread = names.filter((_name, position) => passed[position] === undefined);
    return (
      <p className={common.quiet}>
        {opened === undefined ? texts.inCell : texts.notReadHere(unread.join(", "))}
      </p>
    );
  }
  const result = known;
  const faulty = passed.findIndex((value) => errorInside(value) !== undefined);
  const inside = errorInside(passed[faulty]);
  if (inside !== undefined)
    return (
      <Notice kind="warning">
        <p>{inside.error}</p>
        <p>{texts.errorInside(names[faulty] ?? "", inside.error, inside.row)}</p>
      </Notice>
    );
  const blank = names.filter((_name, position) => hasBlank(passed[position])).join(", ");
  const differs =
    blank !== "" &&
    JSON.stringify(evaluate(entry.id, passed.map(asOnDesktop), language)) !== JSON.stringify(result);
  // An error that another part of the formula makes is none of this call's.
  const isStale = opened?.cell.state === "error" && opened.whole && "values" in result;
  return (
    <>
      {differs && (
        <Notice kind="warning">
          <p>{texts.blanksMatter(blank)}</p>
        </Notice>
      )}
      {isStale && (
        <Notice kind="note">
          <p>{texts.whyStale}</p>
        </Notice>
      )}
      {shownResult()}
    </>
  );

  function shownResult(): ReactNode {
    if ("error" in result)
      return (
        <Notice kind="warning">
          <p>{result.error}</p>
          <p>{result.message}</p>
        </Notice>
      );
    const rows = result.values;
    const [first] = rows;
    const columns = first?.length ?? 0;
    if (rows.length === 1 && columns === 1)
      return <p className={styles.single}>{shown(first?.[0] ?? "", language)}</p>;
    return (
      <>
        <ResultPicture id={entry.id} rows={rows} shown={(value) => shown(value, language)} />
        {/* The table may be wider than the pane; a box that scrolls must be reachable by keyboard. */}
        <div className={styles.scroll} role="region" aria-label={texts.result} tabIndex={0}>
          <table className={styles.table}>
            <tbody>
              {rows.slice(0, mostRows).map((row, position) => (
                <tr key={position}>
                  {row.map((value, column) => (
                    <td
                      key={column}
                      className={
                        typeof value === "number" ? styles.cell : mergeClasses(styles.cell, styles.word)
                      }
                    >
                      {shown(value, language)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {rows.length > mostRows && <p className={common.quiet}>{texts.more(rows.length - mostRows)}</p>}
        <p className={common.quiet}>{texts.spill(rows.length, columns)}</p>
      </>
    );
  }
}
