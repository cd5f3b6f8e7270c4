import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { planTexts } from "../../i18n/pane/plan.ts";
import { readingTexts } from "../../i18n/reading.ts";
import type { ReadingReport as Report } from "../../plan/reading.ts";
import { colors } from "../common/colors.ts";
import { wholeNumber } from "../common/format.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";

/** More than this is nothing that a person reads through, and a page of it slows the pane down. */
const mostLines = 200;
const mostCharacters = 160;

const useStyles = makeStyles({
  line: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${colors.paneLine}`,
  },
});

const shortened = (text: string): string =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;

/** What became of the document's lines. The document's own words are shown as text, whatever they are. */
export function ReadingReport({ report }: { readonly report: Report }): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const words = useTexts(planTexts).report;
  const reasons = useTexts(readingTexts).leftAlone;
  const { language } = useLanguage();
  const count = (number: number): string => wholeNumber(number, language);
  const left = report.leftAlone;
  const places = report.repaired.reduce((total, entry) => total + entry.places, 0);
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{words.title}</h2>
      <p className={common.text}>{words.understood(count(report.understood), count(report.lines))}</p>
      {places > 0 && <p className={common.text}>{words.repaired(count(places))}</p>}
      {left.length === 0 ? (
        <p className={common.quiet}>{words.none}</p>
      ) : (
        <details className={common.disclosure}>
          <summary>{words.leftAlone(count(left.length))}</summary>
          {left.length > mostLines && (
            <p className={common.quiet}>{words.first(count(mostLines), count(left.length))}</p>
          )}
          <ul className={common.plainList}>
            {left.slice(0, mostLines).map((entry) => (
              <li key={entry.line} className={styles.line}>
                <p className={common.quiet}>{words.line(count(entry.line), entry.heading)}</p>
                <p className={common.text}>{shortened(entry.text)}</p>
                <p className={common.quiet}>{reasons[entry.reason]}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {report.assumed.length > 0 && (
        <details className={common.disclosure}>
          <summary>{words.assumed(count(report.assumed.length))}</summary>
          <ul className={common.plainList}>
            {report.assumed.slice(0, mostLines).map((entry) => (
              <li key={`${entry.line} ${entry.what}`} className={common.quiet}>
                {words.line(count(entry.line), "")}: {words.assumption[entry.what]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
