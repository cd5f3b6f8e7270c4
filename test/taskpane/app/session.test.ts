import "../support/browserParts.ts";
import { samplePlan } from "../../../src/plan/index.ts";
import { createSession } from "../../../src/taskpane/common/createSession.ts";
import {
  keptPlanLimit,
  readKeptRecord,
  rememberDecided,
  type DecidedDocument,
} from "../../../src/taskpane/common/keptRecord.ts";
import { memoryPort, memoryWorkbook, type MemoryWorkbook } from "../support/memoryPort.ts";

const plan = samplePlan("en");
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const large = { ...plan, subtitle: "x".repeat(keptPlanLimit) };

const sessionOver = (book: MemoryWorkbook, workplace: "excel" | "readOnly" | "none" = "excel") =>
  createSession(memoryPort(book, workplace));

describe("What the pane keeps in the document", () => {
  it("comes back after closing: the plan, where it came from, and the choices", async () => {
    const book = memoryWorkbook();
    const first = sessionOver(book);
    first.work({ plan, origin: { kind: "file", name: "strategy.md" } });
    first.choose({ currency: "EUR" });
    first.choose({ scale: 1000 });
    await settled();
    const second = sessionOver(book);
    await second.restore();
    expect(second.state().work).toEqual({ plan, origin: { kind: "file", name: "strategy.md" } });
    expect(second.state().insert).toMatchObject({ currency: "EUR", scale: 1000 });
    expect(second.state().keeping).toBe("kept");
  });

  it("is written only when somebody chose something", async () => {
    const book = memoryWorkbook();
    const session = sessionOver(book);
    await session.restore();
    session.show("check");
    session.ask("check");
    session.answered();
    await settled();
    expect(book.writes).toBe(0);
    session.speak("es");
    await settled();
    expect(book.writes).toBe(1);
  });

  it("leaves out a plan above the limit, says so, and keeps the choices", async () => {
    const book = memoryWorkbook();
    const session = sessionOver(book);
    session.work({ plan: large, origin: { kind: "pasted" } });
    session.choose({ scale: 1000 });
    await settled();
    expect(session.state().keeping).toBe("tooLarge");
    expect(JSON.stringify(book.kept).length).toBeLessThan(1000);
    expect(book.kept).toMatchObject({ insert: { scale: 1000 } });
  });

  it("says so when Excel would not store it", async () => {
    const book = memoryWorkbook({ failures: { keep: new Error("refused") } });
    const session = sessionOver(book);
    session.work({ plan, origin: { kind: "sample" } });
    await settled();
    expect(session.state().keeping).toBe("failed");
    expect(session.state().work?.plan).toBe(plan);
  });

  it.each(["readOnly", "none"] as const)("is nothing in a place of kind %s", async (workplace) => {
    const book = memoryWorkbook();
    const session = sessionOver(book, workplace);
    session.work({ plan, origin: { kind: "sample" } });
    await settled();
    expect(book.writes).toBe(0);
    expect(session.state().keeping).toBe("no");
  });

  it("does not push away a plan that was started while it was read", async () => {
    const book = memoryWorkbook();
    const first = sessionOver(book);
    first.work({ plan, origin: { kind: "sample" } });
    await settled();
    const second = sessionOver(book);
    const restored = second.restore();
    const newer = { ...plan, title: "Newer" };
    second.work({ plan: newer, origin: { kind: "blank" } });
    await restored;
    expect(second.state().work?.plan.title).toBe("Newer");
  });

  it("is reported, not obeyed, when the plan in it is damaged", async () => {
    const session = sessionOver(memoryWorkbook({ kept: { version: 1, insert: {}, plan: '{"title":' } }));
    await session.restore();
    expect(session.state()).toMatchObject({ restoring: "failed", work: undefined });
  });

  it.each([
    ["nothing", undefined],
    ["a text", "scaleplan"],
    ["another version", { version: 2, language: "es" }],
    [
      "wrong kinds",
      {
        version: 1,
        language: "fr",
        view: "admin",
        insert: { scale: 7, currency: "<b>", startMonth: "2027-13", leftOut: "all" },
        plan: 5,
        origin: { kind: "file" },
        decided: "all",
      },
    ],
  ])("is taken field by field, so that %s does no harm", (_what, kept) => {
    const record = readKeptRecord(kept);
    expect(JSON.parse(JSON.stringify(record))).toEqual({ version: 1, insert: {} });
  });

  it("takes of decisions only those that this version would write", () => {
    const good = { key: "plan / costs", kind: "costs", columns: { Sum: "total" }, fingerprint: "x1" };
    const { decided } = readKeptRecord({
      version: 1,
      decided: [
        {
          title: "Plan",
          name: "plan.md",
          decisions: [good, { key: "a", kind: "script" }, { kind: "costs" }, 5],
        },
        { title: 5, decisions: [good] },
        { title: "Other", decisions: [{ ...good, columns: { Sum: 5 }, fingerprint: {} }] },
      ],
    });
    expect(decided).toEqual([
      { title: "Plan", name: "plan.md", decisions: [good] },
      { title: "Other", decisions: [{ key: "plan / costs", kind: "costs", columns: {} }] },
    ]);
  });

  it("takes of answers only currencies and periods that there are", () => {
    const decidedWith = (answers: unknown) =>
      readKeptRecord({ version: 1, decided: [{ title: "Plan", decisions: [], answers }] }).decided?.[0]
        ?.answers;
    expect(decidedWith({ currency: "EUR", periods: { Club: "month", Bar: "weekly" } })).toEqual({
      currency: "EUR",
      periods: { Club: "month" },
    });
    expect(decidedWith({ currency: "none" })).toEqual({ currency: "none" });
    expect(decidedWith({ currency: "<b>", periods: "all" })).toEqual({});
    expect(decidedWith("all")).toBeUndefined();
  });

  it("remembers decisions by document, the latest first, and forgets them when they are taken back", () => {
    const document = (title: string, ...keys: string[]): DecidedDocument => ({
      title,
      decisions: keys.map((key) => ({ key, kind: "costs" })),
    });
    const known = [document("One", "a"), document("Two", "b")];
    expect(rememberDecided(known, document("two", "c"))).toEqual([
      document("two", "c"),
      document("One", "a"),
    ]);
    expect(rememberDecided(known, document("One"))).toEqual([document("Two", "b")]);
    const answered = { ...document("One"), answers: { currency: "EUR" } };
    expect(rememberDecided(known, answered)).toEqual([answered, document("Two", "b")]);
  });
});
