import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { commonTexts } from "../../../i18n/pane/common.ts";
import { planTexts } from "../../../i18n/pane/plan.ts";
import { listText } from "../../../i18n/number.ts";
import { paneReadingTexts } from "../../../i18n/pane/reading.ts";
import { leftAloneGroups, type LeftAlone } from "../../../plan/leftAlone.ts";
import { noticeSentence } from "../../../plan/notice.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { ReadingReport as Report } from "../../../plan/reading.ts";
import { colors } from "../../common/colors.ts";
import type { PaneLanguage } from "../../../i18n/language.ts";
import { languageName, wholeNumber } from "../../common/format.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { checkedText } from "../../common/verdict.ts";
import { placeWords } from "../../../plan/placeWords.ts";
import { assumptions, type Assumed, type LineRange } from "./lines.ts";

/** More than this is nothing that a person reads through, and a page of it slows the pane down. */
const mostLines = 200;

const useStyles = makeStyles({
  line: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${colors.paneLine}`,
  },
});

interface ReadingReportProps {
  readonly report: Report;
  readonly plan: Plan;
}

/** What became of the document's lines. The document's own words are shown as text, whatever they are. */
export function ReadingReport({ report, plan }: ReadingReportProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const words = useTexts(planTexts).report;
  const findings = useTexts(commonTexts).findings;
  const { leftAlone: reasons, notices } = useTexts(paneReadingTexts);
  const { language } = useLanguage();
  const count = (number: number): string => wholeNumber(number, language);
  const { unit, named } = placeWords(report);
  const linesText = (lines: readonly LineRange[]): string =>
    words[`${unit}Ranges`](
      listText(
        lines.map(([first, last]) => words.range(named(first) ?? count(first), named(last) ?? count(last))),
        language,
      ),
      lines.length > 1 || lines[0]?.[0] !== lines[0]?.[1],
    );
  const left = report.leftAlone;
  const places = report.repaired.reduce((total, entry) => total + entry.places, 0);
  const read = checkedText(plan, findings, language);
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{words.title}</h2>
      {read !== "" && <p className={common.text}>{words.read(read)}</p>}
      <p className={common.text}>{words.understood(count(report.understood), count(report.lines))}</p>
      {places > 0 && <p className={common.text}>{words.repaired(count(places))}</p>}
      {(report.notices ?? []).map((notice) => (
        <p key={JSON.stringify(notice)} className={common.text}>
          {noticeSentence(notice, notices, language)}
        </p>
      ))}
      {report.assumed.length > 0 && (
        <div>
          <p className={common.text}>{words.assumed}</p>
          <ul className={common.plainList}>
            {assumptions(report, plan).map((entry) => (
              <li key={`${entry.what} ${entry.value}`} className={common.quiet}>
                {linesText(entry.lines)}: {assumedText(entry, words, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {left.length === 0 ? (
        <p className={common.quiet}>{words.none}</p>
      ) : (
        <details className={common.disclosure}>
          <summary>{words.leftAlone(count(left.length))}</summary>
          {left.length > mostLines && (
            <p className={common.quiet}>{words.first(count(mostLines), count(left.length))}</p>
          )}
          <ul className={common.plainList}>
            {leftAloneGroups(left.slice(0, mostLines)).map((entry: LeftAlone) => (
              <li key={entry.range[0]} className={styles.line}>
                <p className={common.quiet}>{words.under(linesText([entry.range]), entry.heading)}</p>
                {entry.texts.map((text, position) => (
                  <p key={position} className={common.text}>
                    {text}
                  </p>
                ))}
                <p className={common.quiet}>{reasons[entry.reason]}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type Words = ReturnType<typeof useTexts<(typeof planTexts)["en"]>>["report"];

/** "currency assumed: USD": what was assumed, with its value in words. */
function assumedText({ what, value }: Assumed, words: Words, language: PaneLanguage): string {
  if (what === "periodOnce") return words.assumption.periodOnce();
  if (what === "language") return words.assumption.language(languageName(value, language));
  const said: Readonly<Record<string, string>> = words.periods;
  return words.assumption[what](said[value] ?? value);
}
