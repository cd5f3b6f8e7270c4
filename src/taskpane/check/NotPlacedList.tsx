import type { ReactNode } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { checkTexts } from "../../i18n/pane/check.ts";
import { commonTexts } from "../../i18n/pane/common.ts";
import { colors } from "../common/colors.ts";
import type { CellTarget, NotPlaced } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";

const mostLines = 100;

const useStyles = makeStyles({
  line: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${colors.paneLine}`,
  },
});

interface NotPlacedListProps {
  readonly lines: readonly NotPlaced[];
  readonly onGoTo: (target: CellTarget) => void;
}

/** What stands in the plan's sheets without a place in the plan. */
export function NotPlacedList({ lines, onGoTo }: NotPlacedListProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(checkTexts).notPlaced;
  const { goToCell } = useTexts(commonTexts);
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title(lines.length)}</h2>
      <p className={common.quiet}>{texts.text}</p>
      <ul className={common.plainList}>
        {lines.slice(0, mostLines).map(({ target, text }, position) => (
          <li key={position} className={styles.line}>
            <p className={common.text}>{text}</p>
            <Link as="button" inline onClick={() => onGoTo(target)}>
              {goToCell} {target.sheet}!{target.address}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
