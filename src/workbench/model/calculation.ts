import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import {
  boundsBySheet,
  emptyDirtyData,
  mergeDirtyData,
  placeRanges,
  type CellPlace,
  type Conversion,
  type DirtyData,
} from "./dirtyData.ts";
import type { Engine } from "./engine.ts";

/** Above so many separate places it is faster to calculate all that lies around them on their sheets. */
const separatePlaces = 500;
/**
 * What writes in several requests goes on within this time (milliseconds), and each calculation costs a walk
 * through the whole workbook. After it comes another turn: the thread may have been busy all the while.
 */
const pauseBetweenRequests = 50;

/**
 * When the engine calculates. Univer starts by itself a tenth of a second after a change and cannot
 * be held back; here its list of what makes which cells dirty is taken over, so that a calculation
 * starts at once, never while suspended, and it is known when nothing is left to do.
 */
export class Calculation {
  readonly #engine: Engine;
  readonly #conversions = new Map<string, Conversion>();
  readonly #idle: (() => void)[] = [];
  /** Work elsewhere that ends in another calculation, such as answers of custom functions. */
  readonly #outstanding: () => boolean;
  #changes: ICommandInfo[] = [];
  #places: CellPlace[] = [];
  #everything = false;
  #suspended = false;
  #running = false;
  #scheduled: ReturnType<typeof setTimeout> | undefined;
  #pausing = false;
  #ended: (() => void) | undefined;

  constructor(engine: Engine, outstanding: () => boolean) {
    this.#engine = engine;
    this.#outstanding = outstanding;
    this.#takeOver();
    engine.commands.onCommandExecuted((command, options) => this.#onCommand(command, options));
  }

  suspend(): void {
    this.#suspended = true;
  }

  /** Goes on soon, or at once where somebody waits for it. */
  resume(): void {
    if (!this.#suspended) return;
    this.#suspended = false;
    this.#schedule(this.#idle.length > 0 ? 0 : pauseBetweenRequests);
  }

  recalculate(places: readonly CellPlace[]): void {
    this.#places.push(...places);
    this.#schedule();
  }

  recalculateEverything(): void {
    this.#everything = true;
    this.#schedule();
  }

  /** Resolves when nothing is left to calculate; at once while suspended. */
  settled(): Promise<void> {
    if (this.#isSettled()) return Promise.resolve();
    this.#schedule();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Whether the engine itself is at work, not the functions of add-ins. */
  busy(): boolean {
    return this.#running || (!this.#suspended && this.#hasWork());
  }

  /** To be called when work elsewhere has ended without a calculation. */
  checkIdle(): void {
    if (!this.#isSettled()) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  /**
   * Calculates no more; `ended` is called when what is under way has come to its end. The engine keeps how it took
   * formulas apart by their text alone, for all workbooks: one that lost its names on the way would leave that to others.
   */
  dispose(ended: () => void): void {
    clearTimeout(this.#scheduled);
    this.#suspended = true;
    if (this.#running) this.#ended = ended;
    else ended();
  }

  #isSettled(): boolean {
    if (this.#running || this.#outstanding()) return false;
    return this.#suspended || !this.#hasWork();
  }

  #hasWork(): boolean {
    return this.#everything || this.#changes.length > 0 || this.#places.length > 0;
  }

  #takeOver(): void {
    const registered = this.#engine.get(IActiveDirtyManagerService).getDirtyConversionMap();
    for (const [id, conversion] of registered) this.#conversions.set(id, conversion);
    registered.clear();
  }

  #onCommand(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    this.#takeOver();
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.#finish();
      return;
    }
    if (!this.#conversions.has(command.id)) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { trigger } = command.params as ISetRangeValuesMutationParams;
      if (options?.onlyLocal === true || trigger === SetStyleCommand.id || trigger === SetBorderCommand.id) {
        return;
      }
    }
    this.#changes.push(command);
    this.#schedule();
  }

  #schedule(after = 0): void {
    if (this.#suspended || this.#running || !this.#hasWork()) return;
    if (this.#scheduled !== undefined && (after > 0 || !this.#pausing)) return;
    clearTimeout(this.#scheduled);
    this.#pausing = after > 0;
    this.#scheduled = setTimeout(() => (this.#pausing ? this.#schedule() : this.#start()), after);
  }

  #start(): void {
    this.#scheduled = undefined;
    if (this.#suspended) return this.checkIdle();
    const dirty = this.#collect();
    this.#running = true;
    void this.#engine.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, {
      onlyLocal: true,
    });
  }

  #finish(): void {
    // The notification arrives in the middle of the engine's own clean-up: go on after it.
    setTimeout(() => {
      this.#running = false;
      this.#ended?.();
      this.#schedule();
      this.checkIdle();
    }, 0);
  }

  #collect(): DirtyData {
    const all = emptyDirtyData();
    for (const change of this.#changes) {
      const data = this.#conversions.get(change.id)?.getDirtyData(change);
      if (data !== undefined) mergeDirtyData(all, data);
    }
    all.dirtyRanges.push(...placeRanges(this.#engine.unitId, this.#places));
    if (all.dirtyRanges.length > separatePlaces) all.dirtyRanges = boundsBySheet(all.dirtyRanges);
    all.forceCalculation ||= this.#everything;
    this.#changes = [];
    this.#places = [];
    this.#everything = false;
    return all;
  }
}
