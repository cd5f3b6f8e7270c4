import type { ReactNode } from "react";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { CellLink } from "./CellLink.tsx";
import { exactText } from "./figure.ts";
import type { CellRemark, Refused, Shown } from "./model.ts";

/** More than anybody mends in one go; the count says how many there are. */
const mostLines = 50;

/** Why a run was not begun: each cell with the way to it. */
export function Obstacles({ refused }: { readonly refused: Refused }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const { language } = useLanguage();
  if (refused.kind === "missing")
    return (
      <Notice kind="warning">
        <p>{texts.missing[refused.what]}</p>
      </Notice>
    );
  const shown = (value: Shown): string =>
    value === undefined
      ? texts.different.empty
      : typeof value === "number"
        ? exactText(value, language)
        : String(value);
  const words = refused.kind === "refused" ? texts.refused : texts[refused.kind];
  const lines =
    refused.kind === "different"
      ? refused.cells.map(({ target, stored, calculated }) => ({
          target,
          text: texts.different.line(shown(stored), shown(calculated)),
        }))
      : refused.kind === "refused"
        ? remarkLines(refused.cells, texts.refused.reasons)
        : remarkLines(refused.cells, texts.problems.reasons);
  return (
    <Notice kind="error">
      <p>{words.title(lines.length)}</p>
      <p>{words.text}</p>
      <ul className={common.plainList}>
        {lines.slice(0, mostLines).map(({ target, text }, index) => (
          <li key={index}>
            <CellLink target={target} />: {text}
          </li>
        ))}
      </ul>
      {lines.length > mostLines && <p>{texts.refused.more(lines.length - mostLines)}</p>}
    </Notice>
  );
}

type Words = Readonly<Record<string, (detail: string) => string>>;

/** Reasons that a later version may add are told by their detail. */
const remarkLines = (cells: readonly CellRemark<string>[], words: Words) =>
  cells.map(({ target, reason, detail }) => ({
    target,
    text: (words[reason] ?? words["other"])?.(detail) ?? detail,
  }));
