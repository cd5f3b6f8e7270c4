import { unzipSync } from "fflate";
import { OfficeFileError } from "./error.ts";

const mostUnpacked = 150_000_000;
/** Sheets of equal rows shrink to a hundredth; what shrinks to less was made to. */
const mostRatio = 300;
const ratioCounts = 5_000_000;

/** The names of what a zip file holds, or undefined where its directory cannot be read. Nothing is unpacked. */
export function unpackedNames(bytes: Uint8Array): string[] | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return undefined;
  }
}

/**
 * The parts of a zip file that are wanted, by name. Each part is unpacked into as many bytes as the file says
 * that it has and no more, so the sum of what it says is the limit, and it is known beforehand. Throws an
 * OfficeFileError for a file that is broken, or that unpacks to too much.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        if (total > mostUnpacked || (total > ratioCounts && total > bytes.length * mostRatio))
          throw new OfficeFileError("unpacksTooLarge");
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    throw error instanceof OfficeFileError ? error : new OfficeFileError("broken");
  }
}
