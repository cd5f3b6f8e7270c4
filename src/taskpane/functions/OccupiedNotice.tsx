import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { functionsTexts } from "../../i18n/pane/functions.ts";
import type { ActiveCell, CellTarget } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";

interface OccupiedNoticeProps {
  readonly cell: ActiveCell;
  readonly onWrite: (target: CellTarget) => void;
  readonly onKeep: () => void;
}

/** Asks before a cell is overwritten, and offers the next one that is free. */
export function OccupiedNotice({ cell, onWrite, onKeep }: OccupiedNoticeProps): ReactNode {
  const texts = useTexts(functionsTexts);
  const { sheet, address, content, free } = cell;
  return (
    <Notice kind="warning">
      <p>{texts.occupied(`${sheet}!${address}`, content)}</p>
      {free !== undefined && (
        <Button onClick={() => onWrite({ sheet, address: free })}>{texts.writeInto(free)}</Button>
      )}
      <Button onClick={() => onWrite({ sheet, address })}>{texts.replace(address)}</Button>
      <Button onClick={onKeep}>{texts.keepCell}</Button>
    </Notice>
  );
}
