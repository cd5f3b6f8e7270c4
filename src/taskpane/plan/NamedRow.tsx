import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { colors } from "../common/colors.ts";
import { useCommonStyles } from "../common/styles.ts";

const useStyles = makeStyles({
  rows: { display: "grid", gap: tokens.spacingVerticalXS },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  strip: { display: "block", width: "100%", height: "14px" },
  ground: { fill: colors.paneBand },
});

/** What the small pictures of a plan share: a list of names, each with something drawn beside it. */
export function NamedRows({ children }: { readonly children: ReactNode }): ReactNode {
  const common = useCommonStyles();
  return <ul className={mergeClasses(common.plainList, useStyles().rows)}>{children}</ul>;
}

interface NamedRowProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A name, in as many lines as it needs, and what is drawn beside it. */
export function NamedRow({ name, children }: NamedRowProps): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      {children}
    </li>
  );
}

/** A last row for what holds for all of them, which a screen reader hears in each already. */
export function ScaleRow({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <li className={useStyles().row} aria-hidden="true">
      <span />
      {children}
    </li>
  );
}

/** The width that shapes on a strip are drawn in, whatever room it has. */
export const stripWidth = 200;

interface StripProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A strip with a line along it, on which shapes stand. */
export function Strip({ label, children }: StripProps): ReactNode {
  const styles = useStyles();
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${stripWidth} 14`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <rect className={styles.ground} x="0" y="6" width={stripWidth} height="2" />
      {children}
    </svg>
  );
}
