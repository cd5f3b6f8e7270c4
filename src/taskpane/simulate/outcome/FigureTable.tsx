import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { colors } from "../../common/colors.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { figureText } from "../figure.ts";
import type { ResultOutcome } from "../model.ts";
import { differs, figureRows } from "./figures.ts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "2px 4px",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    borderBottom: `1px solid ${colors.paneLine}`,
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

/** The figures of a result with their errors, beside those of the run before. */
export function FigureTable({
  result,
  before,
}: {
  readonly result: ResultOutcome;
  readonly before: ResultOutcome | undefined;
}): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(simulateTexts).outcome;
  const { language } = useLanguage();
  const figure = (value: number | undefined): string =>
    value === undefined ? "" : figureText(value, result.format, language);
  const earlier = before === undefined ? [] : figureRows(before, texts.figures);
  const rows = figureRows(result, texts.figures);
  return (
    <>
      <table className={styles.table} aria-label={texts.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
              {texts.figure}
            </th>
            <th scope="col" className={styles.cell}>
              {texts.value}
            </th>
            <th scope="col" className={styles.cell}>
              {texts.uncertainty}
            </th>
            {before !== undefined && (
              <th scope="col" className={styles.cell}>
                {texts.before}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figure: { value, error } }) => {
            const old = earlier.find((row) => row.name === name)?.figure;
            const isOther = old !== undefined && differs(old, { value, error }) === true;
            return (
              <tr key={name}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {name}
                </th>
                <td className={styles.cell}>{figure(value)}</td>
                <td className={styles.cell}>{figure(error)}</td>
                {before !== undefined && (
                  <td className={styles.cell}>
                    {figure(old?.value)}
                    {isOther && <abbr title={texts.differs}> ≠</abbr>}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={common.quiet}>{texts.errorAbout}</p>
    </>
  );
}
