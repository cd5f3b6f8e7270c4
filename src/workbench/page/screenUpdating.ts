import { IRenderManagerService, type IRender } from "@univerjs/preset-sheets-core";
import type { Engine } from "../model/engine.ts";

/** An add-in's work that pauses for so many milliseconds is over. */
const restAfterWork = 150;
/** Meanwhile so many milliseconds pass from one picture to the next. */
const betweenPictures = 1000;

/**
 * Excel holds its screen back while an add-in's requests run. The engine would draw the sheet anew after
 * each, which takes longer than the requests themselves: while the add-in works, a picture a second is
 * enough. What a person does is drawn at once.
 */
export function holdScreenWhileWorking(engine: Engine): void {
  let lastWork = -Infinity;
  engine.commands.onCommandExecuted(() => {
    if (engine.acting) lastWork = performance.now();
  });
  const hold = ({ unitId, scene }: IRender): void => {
    if (unitId !== engine.unitId) return;
    markAtOnce(engine, scene);
    const draw = scene.render.bind(scene);
    let lastPicture = -Infinity;
    scene.render = (context) => {
      const now = performance.now();
      if (now - lastWork < restAfterWork && now - lastPicture < betweenPictures) return;
      if (scene.isDirty()) lastPicture = now;
      draw(context);
    };
  };
  const renders = engine.get(IRenderManagerService);
  for (const render of renders.getRenderAll().values()) hold(render);
  renders.created$.subscribe(hold);
}

type Layer = ReturnType<IRender["scene"]["getLayer"]>;

/**
 * That a layer is to be drawn anew is noted a turn later, through a channel made for each of an add-in's
 * thousands of commands. None of these comes while it is drawn, so what they change is noted at once.
 */
function markAtOnce(engine: Engine, scene: IRender["scene"]): void {
  // The method is every layer's own class's: to set it on the class of one of them would leave out the others.
  let marked = Object.getPrototypeOf(scene.getLayer()) as Layer;
  while (!Object.hasOwn(marked, "makeDirtyWithDebounce")) marked = Object.getPrototypeOf(marked) as Layer;
  const later = marked.makeDirtyWithDebounce;
  marked.makeDirtyWithDebounce = function (this: Layer, state) {
    if (engine.acting) this.makeDirty(state);
    else later.call(this, state);
  };
}
