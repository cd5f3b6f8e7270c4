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

/**
 * Nothing is painted here, and jsdom asks each rule of the style sheets whether it concerns an element whenever
 * one is looked for by its role or its name. Of the thousands that are inserted those stay that can hide something.
 */
const hides = /[{;\s](?:display|visibility|opacity|pointer-events|clip|content-visibility)\s*:/;
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function insert(this: CSSStyleSheet, rule, index) {
  return hides.test(rule) ? insertRule.call(this, rule, index) : this.cssRules.length;
};
