import type { ServedFolders } from "../src/workbench/server/routes.ts";

export const servedFolders: ServedFolders;
export const workbenchServer: string;
export function buildStale(): Promise<void>;
