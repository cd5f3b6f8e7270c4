import type { ReactNode } from "react";
import { Field } from "@fluentui/react-components";
import { Choice } from "./Choice.tsx";
import type { ResultMark } from "./model.ts";

interface ResultChoiceProps {
  readonly label: string;
  readonly results: readonly ResultMark[];
  /** The position of the chosen one. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

/** Which of the marked results is looked at. */
export function ResultChoice({ label, results, at, onChoose }: ResultChoiceProps): ReactNode {
  return (
    <Field label={label}>
      <Choice value={String(at)} onChange={(_event, { value }) => onChoose(Number(value))}>
        {results.map(({ name }, index) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
