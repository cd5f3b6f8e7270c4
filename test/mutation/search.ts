import type { TestReach } from "./reach.ts";
import type { Answer, Fault, Order } from "./warm/orders.ts";
import { WarmProcess } from "./warm/warmProcess.ts";

/** The test that notices a fault: its file and its name; no name where the file's tests never end with it. */
export interface Noticing {
  readonly test: string;
  readonly name?: string;
}

interface Clean {
  readonly milliseconds: number;
  readonly until: number;
  /** For each fault the file's tests that meet it, -1 for what is outside of tests. */
  readonly met: ReadonlyMap<string, readonly number[]>;
}

/**
 * Milliseconds of the processor: what a file's tests may take without a fault, and beyond four times that with
 * one; and what is spent on a fault that no test notices.
 */
const [cleanLimit, spared, most] = [150_000, 5_000, 30_000];

/** What the nearest file's tests are taken to cost until they have been run, the second's twice that and so on. */
const usual = 2_000;

/** Looks for the tests that notice faults: of the nearest the cheapest first, but for what a folder asks before all. */
export class Search {
  readonly #process = new WarmProcess();
  readonly #clean = new Map<string, Clean | undefined>();
  readonly #watched: NonNullable<Order["watched"]>;
  #milliseconds = 0;
  readonly #reach: TestReach;
  readonly #files: number;
  readonly #say: (line: string) => void;

  /** A fault meets so many test files at most. */
  constructor(
    faults: readonly Fault[],
    { reach, files, say }: { reach: TestReach; files: number; say: (line: string) => void },
  ) {
    const byFile = new Map<string, Fault[]>();
    for (const fault of faults) byFile.set(fault.file, [...(byFile.get(fault.file) ?? []), fault]);
    this.#watched = [...byFile].map(([file, mutants]) => ({ file, mutants }));
    [this.#reach, this.#files, this.#say] = [reach, files, say];
  }

  /** The first test that fails with the fault and passes without it. */
  async noticing(fault: Fault): Promise<Noticing | undefined> {
    let spent = 0;
    const first = this.#reach.firstOf(fault.file);
    const nearest = this.#reach.testsOf(fault.file).filter((test) => test !== first);
    const tests = nearest.slice(0, this.#files).map((test, place) => ({
      test,
      cost: this.#clean.get(test)?.milliseconds ?? usual * (place + 1),
    }));
    if (first !== undefined) tests.push({ test: first, cost: 0 });
    for (const { test } of tests.sort((one, other) => one.cost - other.cost)) {
      if (spent > most) break;
      const clean = await this.#cleanRun(test);
      const meeting = fault.watched === undefined ? [-1] : clean?.met.get(fault.id);
      if (clean === undefined || meeting === undefined) continue;
      const limit = 4 * clean.milliseconds + spared;
      const places = meeting.includes(-1) ? undefined : meeting;
      const answer = await this.#run({ test, fault, until: clean.until, limit, ...(places && { places }) });
      if (answer === undefined) return { test };
      if (test !== first) spent += answer.milliseconds;
      if (answer.failed !== undefined && (await this.#isOwn(test, answer.failed, fault, limit))) {
        return { test, name: answer.failed };
      }
    }
    return undefined;
  }

  /** Which of the faults that a file's tests have once noticed they notice still. */
  async stillNoticed(test: string, faults: ReadonlyMap<Fault, string | undefined>): Promise<Fault[]> {
    const named = [...faults.values()].filter((name) => name !== undefined);
    const all = named.length < faults.size;
    const clean = await this.#run({ test, limit: cleanLimit, ...(all ? {} : { names: named }) });
    if (clean === undefined || clean.failed !== undefined) {
      this.#process.close();
      return [];
    }
    const limit = 4 * clean.milliseconds + spared;
    const still: Fault[] = [];
    for (const [fault, name] of faults) {
      const order = { test, fault, limit, ...(name === undefined ? {} : { names: [name] }) };
      const answer = await this.#run(order);
      if (answer === undefined || answer.failed !== undefined) still.push(fault);
    }
    return still;
  }

  /** What all runs took of the processor, in milliseconds. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  close(): void {
    this.#process.close();
  }

  async #run(order: Order): Promise<Answer | undefined> {
    const answer = await this.#process.run(order);
    this.#milliseconds += answer?.milliseconds ?? order.limit;
    if (process.env["TRACE"])
      this.#say(
        `      ${order.watched ? "clean" : order.fault ? "fault" : "again"} ${Math.round(answer?.milliseconds ?? -1)} ms ${order.test} ${answer?.failed ?? ""}`,
      );
    return answer;
  }

  /** What a run leaves in its process is nothing that a fault can be blamed for: a new one has the last word. */
  async #isOwn(test: string, failed: string, fault: Fault, limit: number): Promise<boolean> {
    const names = [failed];
    const without = await this.#run({ test, names, limit });
    if (without !== undefined && without.failed === undefined) return true;
    this.#process.close();
    const [again, clean] = [await this.#run({ test, fault, limit }), await this.#run({ test, limit })];
    return clean?.failed === undefined && again?.failed !== undefined;
  }

  async #cleanRun(test: string): Promise<Clean | undefined> {
    if (this.#clean.has(test)) return this.#clean.get(test);
    const answer = await this.#run({ test, limit: cleanLimit, watched: this.#watched });
    const fails = answer === undefined || answer.failed !== undefined;
    if (fails) {
      this.#say(`   left out, since it fails here by itself: ${test} (${answer?.failed ?? "never ends"})`);
      this.#process.close();
    }
    const clean = fails
      ? undefined
      : {
          milliseconds: answer.milliseconds,
          until: answer.until,
          met: new Map(answer.met.map(({ id, places }) => [id, places])),
        };
    this.#clean.set(test, clean);
    return clean;
  }
}
