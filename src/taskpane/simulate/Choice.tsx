import type { ReactNode } from "react";
import { makeStyles, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  /** As wide as its field: the browser would make it as wide as its longest option. */
  whole: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
});

/** A choice between options that may be longer than the pane is wide. */
export function Choice(props: SelectProps): ReactNode {
  const { whole } = useStyles();
  return <Select {...props} className={whole} select={{ className: whole }} />;
}
