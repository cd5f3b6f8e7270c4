import type { Stream, StreamSlot } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";

/** What only some streams have, and only plans with such a stream have columns and tables for. */
const has = (slot: StreamSlot, { drivers }: Stream): boolean =>
  drivers.some((driver) => driver.slot === slot);

/** Whether customers of the stream leave by a curve of retention. */
export const hasCohorts = (stream: Stream): boolean => has("retentionAlpha", stream);

const streamsOf = (build: Build): readonly Stream[] => sheetForecast(build).forecast.streams;
export const anyCohorts = (build: Build): boolean => streamsOf(build).some(hasCohorts);
export const anyChance = (build: Build): boolean => streamsOf(build).some((stream) => has("chance", stream));
