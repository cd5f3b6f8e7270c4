import { bootOffice as boot, type BootedOffice, type NodeOptions } from "../../src/workbench/host/node.ts";
import { createHeadlessWorkbook } from "../../src/workbench/model/headless.ts";
import type { WorkbookModel } from "../../src/workbench/model/model.ts";

export interface TestOffice extends BootedOffice {
  readonly model: WorkbookModel;
  close(): void;
}

/** The unmodified office.js over an empty workbook that calculates: one for each test file is enough. */
export async function bootOffice(options: Partial<NodeOptions> = {}): Promise<TestOffice> {
  const model = options.model ?? createHeadlessWorkbook();
  const office = await boot({ today: () => new Date(2026, 5, 15), ...options, model });
  return {
    ...office,
    model,
    close() {
      office.host.dispose();
      model.dispose();
    },
  };
}
