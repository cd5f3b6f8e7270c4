import type { Build } from "../build.ts";
import { dateField, textField, type Fields } from "../frame/fields.ts";
import { inputs, type TableSource } from "../frame/table.ts";

const changeFields = {
  date: dateField(),
  change: textField(),
  author: textField(),
} satisfies Fields<"changes">;

interface Change {
  readonly date?: string;
  readonly change?: string;
  readonly author?: string;
}
const emptyRows = 5;
const empty: Change = {};

/** What was changed, when and by whom: people add to it, and so does the pane. */
export const changesTable = ({ context, texts }: Build): TableSource<"changes", Change> => ({
  id: "changes",
  columns: inputs(changeFields) as TableSource<"changes", Change>["columns"],
  rows: [
    { date: context.asOf, change: texts.guide.changes.first },
    ...Array.from({ length: emptyRows }, () => empty),
  ],
  emptyRow: empty,
});
