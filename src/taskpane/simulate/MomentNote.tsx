import type { ReactNode } from "react";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { dayText } from "../../i18n/day.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import type { MomentOutcome } from "./model.ts";

/** Beside a result: which day TODAY and NOW stood for; nothing where no formula asked. */
export function MomentNote({ moment }: { readonly moment?: MomentOutcome | undefined }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(simulateTexts);
  const { language } = useLanguage();
  if (moment === undefined) return null;
  return <p className={common.quiet}>{texts.moment(dayText(moment.day, language), moment.cell)}</p>;
}
