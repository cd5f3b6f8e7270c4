import type { ReactNode } from "react";
import { Checkbox } from "@fluentui/react-components";
import { listText } from "../../../i18n/number.ts";
import { updateTexts } from "../../../i18n/pane/update.ts";
import type { UpdateOffer } from "../../common/excelPort.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { Notice } from "../../common/Notice.tsx";
import { useCommonStyles } from "../../common/styles.ts";
import { changeText, conflictText, valueText } from "./words.ts";

/** Longer lists say how much more there is. */
const mostShown = 12;

interface UpdateListProps {
  readonly offer: UpdateOffer;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** All that an update would do: the plan's changes, the user's, what both changed, and the sheets. */
export function UpdateList({ offer, chosen, onChoose }: UpdateListProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(updateTexts);
  const { language } = useLanguage();
  const { document, yours, conflicts, cells, sheets, added, staying } = offer;
  const questions = [
    ...conflicts.map((conflict) => ({ key: conflict.key, text: conflictText(conflict, texts, language) })),
    ...cells.map(({ key, target, yours: own, theirs }) => ({
      key,
      text: texts.conflicts.cell(
        `${target.sheet}!${target.address}`,
        valueText(own, texts, language),
        valueText(theirs, texts, language),
      ),
    })),
  ];
  return (
    <>
      <Lines
        title={document.length === 0 ? texts.document.none : texts.document.title(document.length)}
        lines={document.map((change) => changeText(change, texts, language))}
      />
      <Lines
        title={yours.length === 0 ? texts.yours.none : texts.yours.title(yours.length)}
        lines={yours.map((change) => changeText(change, texts, language))}
      />
      {questions.length > 0 && (
        <div role="group" aria-label={texts.conflicts.title}>
          <p className={common.text}>{texts.conflicts.title}</p>
          <p className={common.quiet}>{texts.conflicts.rule}</p>
          {questions.map(({ key, text }) => (
            <div key={key}>
              <Checkbox
                label={text}
                checked={chosen.has(key)}
                onChange={(_event, { checked }) => onChoose(key, checked === true)}
              />
            </div>
          ))}
        </div>
      )}
      <Lines
        title={texts.sheets.title}
        lines={[
          ...sheets.map(({ name, cells: count, rowsAdded, rowsRemoved }) =>
            texts.sheets.line(name, count, rowsAdded, rowsRemoved),
          ),
          ...added.map(texts.sheets.added),
        ]}
      />
      {staying.length > 0 && (
        <p className={common.quiet}>{texts.sheets.staying(listText(staying, language))}</p>
      )}
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  const common = useCommonStyles();
  const { more } = useTexts(updateTexts);
  return (
    <>
      <p className={common.text}>{title}</p>
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, mostShown).map((line) => (
            <li key={line} className={common.quiet}>
              {line}
            </li>
          ))}
          {lines.length > mostShown && <li className={common.quiet}>{more(lines.length - mostShown)}</li>}
        </ul>
      )}
    </>
  );
}

/** Why an update cannot be had in place, with what to do. */
export function RefusedUpdate({ offer }: { readonly offer: UpdateOffer }): ReactNode {
  const texts = useTexts(updateTexts).refused;
  const { language } = useLanguage();
  const cells = offer.inTheWay.map(({ sheet, address }) => `${sheet}!${address}`);
  return (
    <Notice kind="warning">
      <p>{texts.title}</p>
      {offer.refused.length > 0 && <p>{texts.layout(listText(offer.refused, language))}</p>}
      {cells.length > 0 && <p>{texts.inTheWay(listText(cells.slice(0, mostShown), language))}</p>}
      <p>{texts.instead}</p>
    </Notice>
  );
}
