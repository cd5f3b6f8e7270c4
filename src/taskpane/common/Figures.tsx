import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { colors } from "./colors.ts";
import { wholeNumber } from "./format.ts";
import { useLanguage } from "./language.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  figure: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
  value: {
    margin: 0,
    color: colors.paneHeading,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FiguresProps {
  readonly label: string;
  readonly figures: readonly { readonly value: number; readonly label: string }[];
}

/** Counts in large type with a word below each; read aloud as "word, count". */
export function Figures({ label, figures }: FiguresProps): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  return (
    <dl className={styles.list} aria-label={label}>
      {figures.map((figure) => (
        <div key={figure.label} className={styles.figure}>
          <dt className={styles.label}>{figure.label}</dt>
          <dd className={styles.value}>{wholeNumber(figure.value, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
