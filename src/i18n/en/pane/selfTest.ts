/** The view that tries the add-in against the Excel at hand. */
export const selfTestEn = {
  title: "Excel self-test",
  about:
    "Tries on a new sheet everything that Scaleplan asks of Excel, compares what comes out, and removes the sheet. It takes about a minute. Removing a sheet clears Excel's undo list.",
  run: "Run the self-test",
  again: "Run it again",
  running: (done: number): string => `Running: ${done} ${done === 1 ? "step" : "steps"} done`,
  allRight: (steps: number): string => `All ${steps} steps came out right`,
  notRight: (wrong: number, steps: number): string => `${wrong} of ${steps} steps did not come out right`,
  send: "Copy the report and send it to whoever looks after Scaleplan. It holds no data of this workbook.",
  report: "Report",
  copy: "Copy the report",
  copied: "Copied",
  notCopied: "Selected: copy it with the keyboard",
};
