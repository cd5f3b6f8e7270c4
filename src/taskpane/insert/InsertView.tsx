import { useEffect, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { insertTexts } from "../../i18n/pane/insert.ts";
import type { Plan } from "../../plan/plan.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { useSession } from "../common/session.ts";
import { useCommonStyles } from "../common/styles.ts";
import { useRequest } from "../common/useRequest.ts";
import { ViewHeading } from "../common/ViewHeading.tsx";
import { InsertPlan } from "./InsertPlan.tsx";

/** Writes the plan in hand; or the sample when the ribbon asks for it, without touching the plan in hand. */
export function InsertView(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(insertTexts);
  const session = useSession();
  const sample = useRequestedSample();
  const plan = sample ?? session.now.work?.plan;
  if (plan === undefined)
    return (
      <div className={common.view}>
        <ViewHeading>{texts.title}</ViewHeading>
        <p className={common.subheading}>{texts.noPlan.title}</p>
        <p className={common.text}>{texts.noPlan.text}</p>
        <div>
          <Button appearance="primary" onClick={() => session.show("plan")}>
            {texts.noPlan.start}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={common.view}>
      <ViewHeading about={plan.title}>{texts.title}</ViewHeading>
      {sample !== undefined && session.now.work !== undefined && (
        <Notice kind="note">
          <p>{texts.sampleNote}</p>
        </Notice>
      )}
      <InsertPlan key={sample === undefined ? "own" : "sample"} plan={plan} atOnce={sample !== undefined} />
    </div>
  );
}

/** The sample plan once the ribbon's button has asked for it. */
function useRequestedSample(): Plan | undefined {
  const { language } = useLanguage();
  const [wanted, setWanted] = useState(false);
  const [sample, setSample] = useState<Plan>();
  useRequest("insertSample", () => setWanted(true));
  useEffect(() => {
    if (!wanted) return;
    void import("../../plan/sample/index.ts").then(({ samplePlan }) => setSample(samplePlan(language)));
  }, [wanted, language]);
  return sample;
}
