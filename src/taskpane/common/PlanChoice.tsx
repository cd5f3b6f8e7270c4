import type { ReactNode } from "react";
import { Field, Select } from "@fluentui/react-components";
import { planChoiceTexts } from "../../i18n/pane/planChoice.ts";
import type { InsertedPlan } from "./excelPort.ts";
import { useTexts } from "./language.ts";
import { useSession } from "./session.ts";

interface PlanChoiceProps {
  /** The newest first. */
  readonly plans: readonly InsertedPlan[];
  readonly onChange?: () => void;
}

/** Which of several plans of the workbook is meant; nothing where there is one or none. */
export function PlanChoice({ plans, onChange }: PlanChoiceProps): ReactNode {
  const texts = useTexts(planChoiceTexts);
  const session = useSession();
  if (plans.length < 2) return null;
  const shown = plans.find(({ key }) => key === session.now.planKey) ?? plans[0];
  return (
    <Field label={texts.label}>
      <Select
        value={shown?.key ?? ""}
        onChange={(_event, { value }) => {
          session.lookAt(value);
          onChange?.();
        }}
      >
        {plans.map(({ key, title, sheets }, position) => (
          <option key={key} value={key}>
            {texts.plan(title || texts.untitled, sheets[0] ?? "", position === 0)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
