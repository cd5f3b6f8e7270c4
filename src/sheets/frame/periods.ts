import type { TimeGrid } from "../../forecast/index.ts";
import type { Build } from "../build.ts";

/** "Start", "Year 1", "Year 2" …: what each period is called. */
export function periodLabels({ texts }: Build, { length, count }: TimeGrid): string[] {
  const { beforeStart, periodWords } = texts.revenue;
  return Array.from({ length: count + 1 }, (_, period) =>
    period === 0 ? beforeStart : `${periodWords[length]} ${period}`,
  );
}
