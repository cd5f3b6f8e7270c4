import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { appTexts } from "../../i18n/pane/app.ts";
import { colors } from "../common/colors.ts";
import { CheckIcon, FunctionsIcon, InsertIcon, PlanIcon, ShareIcon, SimulateIcon } from "../common/icons.tsx";
import { useTexts } from "../common/language.ts";
import { viewNames, type ViewName } from "../common/views.ts";

const icons = {
  plan: PlanIcon,
  insert: InsertIcon,
  functions: FunctionsIcon,
  simulate: SimulateIcon,
  check: CheckIcon,
  share: ShareIcon,
} as const;

const useStyles = makeStyles({
  list: {
    display: "grid",
    // As wide as each word: equal parts of 320 px cut the longest.
    gridTemplateColumns: "repeat(6, auto)",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderBottom: `1px solid ${colors.paneLine}`,
  },
  button: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "6px 0 7px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "11px",
    lineHeight: "14px",
    cursor: "pointer",
    ":hover": { backgroundColor: colors.paneBand, color: colors.paneHeading },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: colors.paneTeal,
    borderBottomColor: colors.paneTeal,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface NavigationProps {
  readonly current: ViewName;
  readonly onChoose: (view: ViewName) => void;
}

/** Six places side by side, an icon over a word, which fits 320 px in both languages. */
export function Navigation({ current, onChoose }: NavigationProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  return (
    <nav aria-label={texts.navigation}>
      <ul className={styles.list}>
        {viewNames.map((view) => {
          const Icon = icons[view];
          const isCurrent = view === current;
          return (
            <li key={view}>
              <button
                type="button"
                className={mergeClasses(styles.button, isCurrent && styles.current)}
                aria-current={isCurrent ? "page" : undefined}
                onClick={() => onChoose(view)}
              >
                <Icon />
                {texts.views[view]}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
