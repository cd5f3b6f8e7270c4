/**
 * What is read, unless a cancel comes first: Excel takes its time over a large workbook and cannot be stopped, but
 * nobody has to wait for an answer that is not wanted any more.
 */
export function unlessCancelled<T>(reading: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const give = (): void => reject(new DOMException("The reading was cancelled.", "AbortError"));
    if (signal.aborted) give();
    signal.addEventListener("abort", give);
    reading.then(resolve, reject).finally(() => signal.removeEventListener("abort", give));
  });
}
