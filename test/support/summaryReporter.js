/** Prints the plain closing line "N passed, N failed" as the very last thing, after jest's own report. */
export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : "";
    process.on("exit", () => {
      process.stdout.write(
        `\n${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${skipped}\n`,
      );
    });
  }
}
