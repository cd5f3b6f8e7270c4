import vm from "node:vm";
import { TestEnvironment } from "jest-environment-node";

/** Of the realm outside, as in the environment that this one extends: Node's own modules test for them. */
const ofTheRealmOutside = ["ArrayBuffer", "Uint8Array"];

/**
 * Jest's environment for Node with a global object of the ordinary kind. Jest puts a proxy in its place,
 * which makes each `Math`, `Number` or `Map` in a loop some hundred times as slow: calculations then take
 * minutes that need seconds. Node before 20.18 has no such contexts and keeps Jest's.
 */
export default class NodeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const ordinary = vm.constants?.DONT_CONTEXTIFY;
    if (ordinary === undefined) return;
    const made = vm.createContext(ordinary);
    const own = new Set(Reflect.ownKeys(made));
    for (const name of Reflect.ownKeys(this.global)) {
      const property = Object.getOwnPropertyDescriptor(this.global, name);
      if (property === undefined || (own.has(name) && !ofTheRealmOutside.includes(name))) continue;
      Object.defineProperty(
        made,
        name,
        property.value === this.global ? { ...property, value: made } : property,
      );
    }
    made.Error.stackTraceLimit = this.global.Error.stackTraceLimit;
    this.context = made;
    this.global = made;
    this.moduleMocker = new this.moduleMocker.constructor(made);
    this.fakeTimersModern.dispose();
    this.fakeTimersModern = new this.fakeTimersModern.constructor({
      config: config.projectConfig,
      global: made,
    });
  }
}
