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
