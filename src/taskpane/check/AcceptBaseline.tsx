import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, Field, Input, Link, Spinner } from "@fluentui/react-components";
import { checkTexts } from "../../i18n/pane/check.ts";
import { commonTexts } from "../../i18n/pane/common.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { useExcel } from "../common/excelPort.ts";
import { longestAuthor } from "../common/keptRecord.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useSession } from "../common/session.ts";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";

interface AcceptBaselineProps {
  /** The budget's name, as its sheet has it. */
  readonly track: string;
  readonly onAccepted: () => void;
}

/** Takes a budget as it is now for its baseline, after asking who does so. */
export function AcceptBaseline({ track, onAccepted }: AcceptBaselineProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(checkTexts).baseline;
  const { workplace } = useExcel();
  const [asking, setAsking] = useState(false);
  if (asking) return <Question track={track} onNo={() => setAsking(false)} onAccepted={onAccepted} />;
  return (
    <div className={common.row}>
      <Link as="button" inline disabled={workplace !== "excel"} onClick={() => setAsking(true)}>
        {texts.accept}
      </Link>
    </div>
  );
}

function Question({
  track,
  onNo,
  onAccepted,
}: AcceptBaselineProps & { readonly onNo: () => void }): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(checkTexts).baseline;
  const { cancel } = useTexts(commonTexts);
  const { language } = useLanguage();
  const excel = useExcel();
  const session = useSession();
  const announce = useAnnounce();
  const [author, setAuthor] = useState(session.now.author);
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const { task, run } = useTask(async (_signal, who: string) => {
    await excel.acceptBaseline(track, who, language, session.now.planKey);
    session.sign(who);
    announce(texts.done(track));
    onAccepted();
  });
  const accept = (): void => {
    const who = author.trim();
    setRefused(who === "");
    if (who === "") input.current?.focus();
    else void run(who);
  };
  if (task.state === "running") return <Spinner size="tiny" label={texts.working} />;
  return (
    <form
      aria-label={texts.question(track)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onNo();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <Notice kind="note">
        <p>{texts.question(track)}</p>
        <p>{texts.consequence}</p>
        <Field label={texts.author} validationMessage={refused ? texts.authorMissing : undefined}>
          <Input
            ref={input}
            value={author}
            maxLength={longestAuthor}
            onChange={(_event, { value }) => setAuthor(value)}
          />
        </Field>
        {task.state === "failed" && <ProblemNotice problem={task.problem} />}
        <div className={common.row}>
          <Button appearance="primary" type="submit">
            {texts.confirm}
          </Button>
          <Button onClick={onNo}>{cancel}</Button>
        </div>
      </Notice>
    </form>
  );
}
