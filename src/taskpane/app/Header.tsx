import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneLanguages } from "../../i18n/language.ts";
import { appTexts } from "../../i18n/pane/app.ts";
import { colors } from "../common/colors.ts";
import { Mark } from "../common/icons.tsx";
import { HelpMenu } from "./HelpMenu.tsx";
import { useLanguage, useTexts } from "../common/language.ts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  brand: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: colors.paneTeal,
  },
  name: { color: colors.paneHeading, fontWeight: tokens.fontWeightSemibold },
  languages: { display: "flex" },
  language: {
    minWidth: "32px",
    padding: "4px 6px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: colors.paneBand },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  spoken: {
    color: colors.paneHeading,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
});

export function Header(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  const { language: spoken, setLanguage } = useLanguage();
  return (
    <div className={styles.header}>
      <span className={styles.brand}>
        <Mark />
        <span className={styles.name}>Scaleplan</span>
      </span>
      <HelpMenu />
      <div className={styles.languages} role="group" aria-label={texts.language}>
        {paneLanguages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            className={mergeClasses(styles.language, language === spoken && styles.spoken)}
            aria-pressed={language === spoken}
            aria-label={texts.languages[language]}
            onClick={() => setLanguage(language)}
          >
            {language.toUpperCase()}
          </button>
        ))}
      </div>
    </div>
  );
}
