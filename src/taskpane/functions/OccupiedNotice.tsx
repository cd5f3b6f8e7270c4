import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { functionsTexts } from "../../i18n/pane/functions.ts";
import type { ActiveCell, CellTarget, Separators } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { localFormula } from "./localFormula.ts";

interface OccupiedNoticeProps {
  readonly cell: ActiveCell;
  readonly separators: Separators | undefined;
  readonly onWrite: (target: CellTarget) => void;
  readonly onKeep: () => void;
}

/** Asks before a cell is overwritten, and offers the next one that is free. */
export function OccupiedNotice({ cell, separators, onWrite, onKeep }: OccupiedNoticeProps): ReactNode {
  const texts = useTexts(functionsTexts);
  const { sheet, address, content, free } = cell;
  const held = content.startsWith("=") ? localFormula(content, separators) : content;
  return (
    <Notice kind="warning">
      <p>{texts.occupied(`${sheet}!${address}`, held)}</p>
      {free !== undefined && (
        <Button onClick={() => onWrite({ sheet, address: free })}>{texts.writeInto(free)}</Button>
      )}
      <Button onClick={() => onWrite({ sheet, address })}>{texts.replace(address)}</Button>
      <Button onClick={onKeep}>{texts.keepCell}</Button>
    </Notice>
  );
}
