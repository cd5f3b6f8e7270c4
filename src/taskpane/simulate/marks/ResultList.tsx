import type { ReactNode } from "react";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { CellLink } from "../CellLink.tsx";
import type { OpenedModel } from "../model.ts";
import { useRowStyles } from "./InputList.tsx";
import { RowButton } from "./RowButton.tsx";

interface ResultListProps {
  readonly opened: OpenedModel;
  readonly busy: boolean;
  readonly onUnmark: (mark: string, name: string) => void;
}

/** The cells whose outcome matters, and marks whose cell is gone. */
export function ResultList({ opened, busy, onUnmark }: ResultListProps): ReactNode {
  const common = useCommonStyles();
  const styles = useRowStyles();
  const texts = useTexts(simulateTexts).results;
  const { results, gone } = opened;
  if (results.length + gone.length === 0) return <p className={common.quiet}>{texts.none}</p>;
  const remove = (mark: string, name: string): ReactNode => (
    <RowButton label={texts.unmark(name)} sign="×" disabled={busy} onClick={() => onUnmark(mark, name)} />
  );
  return (
    <ul className={`${common.plainList} ${styles.scroll}`}>
      {results.map(({ target, name, mark }, index) => (
        <li key={index} className={styles.line}>
          <CellLink target={target}>{name}</CellLink>
          <span className={common.quiet}>{mark === undefined ? texts.other : ""}</span>
          {mark === undefined ? <span /> : remove(mark, name)}
        </li>
      ))}
      {gone.map((mark) => (
        <li key={mark} className={styles.line}>
          <span>{texts.gone(mark)}</span>
          <span />
          {remove(mark, mark)}
        </li>
      ))}
    </ul>
  );
}
