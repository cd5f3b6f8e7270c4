import { lazy, Suspense, useRef, useState, type DragEvent, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { planTexts } from "../../i18n/pane/plan.ts";
import type { SampleName } from "../../plan/sample/names.ts";
import { colors } from "../common/colors.ts";
import type { InsertedPlan } from "../common/excelPort.ts";
import { FileIcon } from "../common/icons.tsx";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { ViewHeading } from "../common/ViewHeading.tsx";
import { StartPicture } from "./StartPicture.tsx";

const PasteBox = lazy(async () => ({ default: (await import("./PasteBox.tsx")).PasteBox }));

const WorkbookPlans = lazy(async () => ({
  default: (await import("./WorkbookPlans.tsx")).WorkbookPlans,
}));

const SampleGallery = lazy(async () => ({
  default: (await import("./SampleGallery.tsx")).SampleGallery,
}));

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { backgroundColor: colors.paneBand, border: `1px solid ${colors.paneTeal}` },
  other: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  wide: { gridColumnStart: "span 2" },
});

/** What a dialog offers; what a file is, its content tells. */
const fileEndings = ".md,.markdown,.txt,.json,.html,.htm,.docx,.docm,.xlsx,.xlsm,.csv,.tsv";

interface StartPlanProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onSample: (name: SampleName) => void;
  readonly onBlank: () => void;
  /** There where a workbook can hold plans. */
  readonly onWorkbook?: ((plan: InsertedPlan) => void) | undefined;
  /** There where a plan exists that one can go back to. */
  readonly onBack?: () => void;
}

/** The ways to start, the document first. */
export function StartPlan({
  onFiles,
  onText,
  onSample,
  onBlank,
  onWorkbook,
  onBack,
}: StartPlanProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(planTexts).start;
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState<"samples" | "paste" | "workbook">();
  const toggle = (part: "samples" | "paste" | "workbook"): void => setOpen(open === part ? undefined : part);
  const input = useRef<HTMLInputElement>(null);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
    else if (event.dataTransfer.getData("text/plain") !== "")
      onText(event.dataTransfer.getData("text/plain"));
  };

  return (
    <>
      <ViewHeading about={texts.about}>{texts.title}</ViewHeading>
      <div
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Button appearance="primary" icon={<FileIcon />} onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        <span className={common.quiet}>
          {texts.drop}. {texts.kinds}
        </span>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          aria-label={texts.choose}
          accept={fileEndings}
          onChange={(event) => {
            if (event.target.files !== null) onFiles([...event.target.files]);
            // Otherwise choosing the same file again, after an edit, would go unnoticed.
            event.target.value = "";
          }}
        />
      </div>
      <div className={styles.other}>
        <Button aria-expanded={open === "samples"} onClick={() => toggle("samples")}>
          {texts.sample}
        </Button>
        <Button onClick={onBlank}>{texts.blank}</Button>
        {onWorkbook !== undefined && (
          <Button aria-expanded={open === "workbook"} onClick={() => toggle("workbook")}>
            {texts.workbook}
          </Button>
        )}
        <Button
          className={onBack === undefined && onWorkbook === undefined ? styles.wide : undefined}
          aria-expanded={open === "paste"}
          onClick={() => toggle("paste")}
        >
          {texts.paste}
        </Button>
        {onBack !== undefined && (
          <Button className={onWorkbook === undefined ? undefined : styles.wide} onClick={onBack}>
            {texts.back}
          </Button>
        )}
      </div>
      <Suspense fallback={null}>
        {open === "samples" && <SampleGallery onChoose={onSample} />}
        {open === "paste" && <PasteBox onText={onText} />}
        {open === "workbook" && onWorkbook !== undefined && <WorkbookPlans onPlan={onWorkbook} />}
      </Suspense>
      {open === undefined && <StartPicture />}
    </>
  );
}
