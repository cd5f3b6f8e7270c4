import { describe, expect, it } from "@jest/globals";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipFile } from "../../src/cli/zipFile.ts";

const parts = new Map([
  ["first.xml", strToU8("<first/>".repeat(5000))],
  ["empty.xml", new Uint8Array()],
  ["tamaño/días.xml", strToU8("año")],
  ["check.txt", strToU8("123456789")],
]);

describe("a ZIP archive of the command line", () => {
  it("holds every part in its order, as another reader unpacks it", async () => {
    const read = Object.entries(unzipSync(await zipFile(parts)));
    expect(read.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
      [...parts].map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  });

  it("says of each part what it sums to, in front of it and in the directory", async () => {
    const file = Buffer.from(await zipFile(parts));
    // The check value of CRC-32 in the catalogue of parametrised CRC algorithms.
    const sum = Buffer.from([0x26, 0x39, 0xf4, 0xcb]);
    const places = [14, 16].map((offset, which) => {
      const name = which === 0 ? file.indexOf("check.txt") - 30 : file.lastIndexOf("check.txt") - 46;
      return file.subarray(name + offset, name + offset + 4);
    });
    expect(places).toEqual([sum, sum]);
  });
});
