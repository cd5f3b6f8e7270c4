/** Says of each test of `npm run fuzz` when it is done: one that stands still is the one that hangs. */
export default class FuzzProgress {
  onTestCaseResult(_test, { fullName, status, duration }) {
    const seconds = ((duration ?? 0) / 1000).toFixed(1);
    process.stderr.write(`${status === "passed" ? "ok" : status.toUpperCase()} ${seconds} s  ${fullName}\n`);
  }
}
