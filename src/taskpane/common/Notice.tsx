import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { colors } from "./colors.ts";
import { DoneIcon, ErrorIcon, NoteIcon, WarningIcon } from "./icons.tsx";

export type NoticeKind = "note" | "done" | "warning" | "error";

const icons = { note: NoteIcon, done: DoneIcon, warning: WarningIcon, error: ErrorIcon } as const;

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: "3px solid currentColor",
    borderRadius: tokens.borderRadiusSmall,
  },
  note: { color: colors.paneTeal, backgroundColor: colors.paneBand },
  done: { color: colors.paneDone, backgroundColor: colors.paneDoneGround },
  warning: { color: colors.paneWarning, backgroundColor: colors.paneWarningGround },
  error: { color: colors.paneError, backgroundColor: colors.paneErrorGround },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    "& > p": { margin: 0 },
    "& > p:first-child": { fontWeight: tokens.fontWeightSemibold },
  },
});

/** A message in its place: the first paragraph says what, the others what follows from it. */
export function Notice({
  kind,
  children,
}: {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div
      className={mergeClasses(styles.notice, styles[kind])}
      role={kind === "error" ? "alert" : undefined}
      data-notice={kind}
    >
      <Icon />
      <div className={styles.body}>{children}</div>
    </div>
  );
}
