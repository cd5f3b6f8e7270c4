import type { ReactNode } from "react";
import { insertTexts } from "../../i18n/pane/insert.ts";
import type { Undressed } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";

/** What Excel refused of how the sheets look, by kind with the sheets that it is missing on. */
export function UndressedNotice({ undressed }: { readonly undressed: readonly Undressed[] }): ReactNode {
  const texts = useTexts(insertTexts).done.undressed;
  if (undressed.length === 0) return null;
  const kinds = [...new Set(undressed.map(({ dressing }) => dressing))];
  const sheetsOf = (kind: Undressed["dressing"]): string => {
    const names = undressed.flatMap(({ dressing, sheet = [] }) => (dressing === kind ? sheet : []));
    return [...new Set(names)].join(", ");
  };
  return (
    <Notice kind="warning">
      <p>{texts.title}</p>
      <p>{texts.complete}</p>
      {kinds.map((kind) => (
        <p key={kind}>{texts.parts[kind](sheetsOf(kind))}</p>
      ))}
    </Notice>
  );
}
