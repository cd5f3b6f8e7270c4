import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { Problem } from "../../../src/taskpane/common/problem.ts";
import { read } from "../../../src/taskpane/plan/read.ts";
import type { ReadingOrder } from "../../../src/taskpane/plan/readInBackground.ts";
import { docx, docxFile, xlsxFile } from "../../support/officeFiles.ts";
import { openPane } from "../support/openPane.tsx";

/** jsdom has no workers: this one reads with the same code, in the same thread, when it is let. */
class WorkerInThread {
  static ended = 0;
  static held = false;
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: ((event: { message: string }) => void) | undefined;
  postMessage({ document, language, decisions }: ReadingOrder): void {
    if (WorkerInThread.held) return;
    void read(document, language, decisions).then(
      (reading) => this.onmessage?.({ data: { kind: "read", reading } }),
      (problem: unknown) => {
        const words = problem instanceof Problem ? problem.words : undefined;
        this.onmessage?.({ data: { kind: "refused", words } });
      },
    );
  }
  terminate(): void {
    WorkerInThread.ended += 1;
  }
}

const lines = (count: number): string =>
  ["# Long plan", "", "## Context", ""]
    .concat(Array.from({ length: count }, (_, line) => `Paragraph ${line + 1} of the story.\n`))
    .join("\n");

describe("A document of 10,000 lines", () => {
  beforeEach(() => {
    Object.assign(globalThis, { Worker: WorkerInThread });
    WorkerInThread.ended = 0;
    WorkerInThread.held = false;
  });

  const paste = async (pane: ReturnType<typeof openPane>, text: string): Promise<void> => {
    await pane.user.click(await screen.findByRole("button", { name: "Paste text" }));
    await pane.user.click(await screen.findByRole("textbox"));
    await pane.user.paste(text);
    await pane.user.click(screen.getByRole("button", { name: "Read this text" }));
  };

  it("is read in a worker, which ends, and lists no more lines than a person reads", async () => {
    const pane = openPane();
    await paste(pane, lines(10_000));
    expect(await screen.findByText("The first 200 of 10,001 are listed.")).toBeInTheDocument();
    const [heading, group, ...others] = pane.container.querySelectorAll("details:has(> p) li");
    expect(others).toHaveLength(0);
    expect(heading).toHaveTextContent("Line 3, Context");
    expect(group).toHaveTextContent("Lines 5 to 401, Context");
    expect(group?.querySelectorAll("p")).toHaveLength(2 + 199);
    expect(WorkerInThread.ended).toBe(1);
  });

  it("can be given up while it is read: the worker ends and nothing has changed", async () => {
    WorkerInThread.held = true;
    const pane = openPane();
    await paste(pane, lines(10_000));
    await pane.user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(await screen.findByText("Reading was stopped. Nothing has changed.")).toBeVisible();
    expect(WorkerInThread.ended).toBe(1);
    expect(pane.session.state().work).toBeUndefined();
  });
});

describe("An Office file", () => {
  beforeEach(() => {
    Object.assign(globalThis, { Worker: WorkerInThread });
    WorkerInThread.ended = 0;
    WorkerInThread.held = false;
  });

  const open = async (name: string, bytes: Uint8Array) => {
    const pane = openPane();
    await screen.findByRole("button", { name: "Use a sample" });
    const input = pane.container.querySelector("input[type=file]") as HTMLInputElement;
    await pane.user.upload(input, new File([bytes as Uint8Array<ArrayBuffer>], name));
    return pane;
  };
  const lines = ["Rent", "Wages", "Stock"].map((name, row) => [name, 1000 * (row + 1), 2000 * (row + 1)]);

  it("of Excel is read in a worker, with what of it was not read", async () => {
    const { session } = await open(
      "shop.xlsx",
      xlsxFile([
        { name: "Budget", rows: [["Item", "Low (EUR)", "High (EUR)"], ...lines] },
        { name: "Old", rows: [["Item"], ["Gone"]], hidden: true },
      ]),
    );
    expect(await screen.findByText(/“Old”|"Old"|Old/)).toBeVisible();
    const [category] = session.state().work?.plan.budget.categories ?? [];
    expect(category?.lines.map(({ low, high }) => [low, high])).toEqual([
      [1000, 2000],
      [2000, 4000],
      [3000, 6000],
    ]);
    expect(WorkerInThread.ended).toBeGreaterThan(0);
  });

  it("that is damaged is refused in words that say what to do", async () => {
    const whole = xlsxFile([{ name: "Budget", rows: [["Item", "Low"], ...lines] }]);
    const { session } = await open("shop.xlsx", whole.slice(0, whole.length / 2));
    expect(await screen.findByRole("alert")).toHaveTextContent("save it again");
    expect(session.state().work).toBeUndefined();
  });

  it("of Word is read", async () => {
    const body =
      docx.heading(0, "Corner shop") +
      docx.heading(1, "Budget") +
      docx.table([
        ["Item", "Cost"],
        ["Rent", "$1,000"],
        ["Wages", "$2,000"],
      ]);
    const { session } = await open("shop.docx", docxFile(body));
    expect(await screen.findByRole("heading", { name: "Corner shop" })).toBeVisible();
    expect(session.state().work?.plan.budget.categories.flatMap(({ lines: own }) => own)).toHaveLength(2);
  });
});
