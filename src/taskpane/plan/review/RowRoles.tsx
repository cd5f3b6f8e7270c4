import type { ReactNode } from "react";
import { Field, Select } from "@fluentui/react-components";
import { reviewTexts } from "../../../i18n/pane/review.ts";
import type { RowRole } from "../../../plan/reading/decisions/decision.ts";
import type { Question } from "../../../plan/reading/questions.ts";
import { useTexts } from "../../common/language.ts";

const roles = ["line", "total", "ignore"] as const satisfies readonly RowRole[];
const mostRows = 10;

interface RowRolesProps {
  readonly question: Question;
  readonly onRole: (name: string, role: RowRole) => void;
}

/** Rows of which the document leaves open whether they are lines or totals of others. */
export function RowRoles({ question, onRole }: RowRolesProps): ReactNode {
  const texts = useTexts(reviewTexts).rows;
  return question.names.slice(0, mostRows).map((name) => (
    <Field key={name} label={texts.label(name)}>
      <Select
        value=""
        onChange={(_event, { value }) => {
          const role = roles.find((entry) => entry === value);
          if (role !== undefined) onRole(name, role);
        }}
      >
        <option value="">{texts.choose}</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {texts[role]}
          </option>
        ))}
      </Select>
    </Field>
  ));
}
