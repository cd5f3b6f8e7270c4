import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom lacks: Node's own, no imitation. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** jsdom reads files by its FileReader only. */
Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error("The file could not be read."));
    reader.readAsArrayBuffer(this);
  });
};

/** jsdom lays nothing out, so there is nothing to scroll. */
Element.prototype.scrollIntoView ??= () => undefined;
