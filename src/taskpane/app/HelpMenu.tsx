import { useRef, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { appTexts } from "../../i18n/pane/app.ts";
import { openHelp } from "../commands/commands.ts";
import { colors } from "../common/colors.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { useSession } from "../common/session.ts";

const button = {
  border: "none",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground2,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase200,
  textAlign: "left",
  padding: "6px 10px",
  borderRadius: tokens.borderRadiusMedium,
  cursor: "pointer",
  ":hover": { backgroundColor: colors.paneBand },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;

const useStyles = makeStyles({
  menu: { position: "relative", marginLeft: "auto", marginRight: tokens.spacingHorizontalS },
  summary: { ...button, listStyleType: "none", padding: "4px 8px" },
  list: {
    position: "absolute",
    right: 0,
    zIndex: 10,
    display: "flex",
    flexDirection: "column",
    minWidth: "160px",
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${colors.paneLine}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  item: button,
});

/** What is seldom needed: the browser's own disclosure, which costs no script. */
export function HelpMenu(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(appTexts).help;
  const { language } = useLanguage();
  const session = useSession();
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = (act: () => void) => (): void => {
    if (menu.current !== null) menu.current.open = false;
    act();
  };
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={styles.summary}>{texts.menu}</summary>
      <div className={styles.list}>
        <button type="button" className={styles.item} onClick={choose(() => openHelp(language))}>
          {texts.pages}
        </button>
        <button type="button" className={styles.item} onClick={choose(() => session.show("selfTest"))}>
          {texts.selfTest}
        </button>
      </div>
    </details>
  );
}
