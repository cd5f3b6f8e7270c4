import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { transform } from "@swc/core";

/** Where a page finds the packages that the model imports. */
const packages: Readonly<Record<string, string>> = {
  "@borgar/fx/xlsx": "/node_modules/@borgar/fx/dist/xlsx/index.js",
  "@borgar/fx": "/node_modules/@borgar/fx/dist/index.js",
};

const withPaths = (code: string): string =>
  code.replace(
    /from\s*"(@borgar\/fx(?:\/xlsx)?)"/g,
    (_all, name: string) => `from "${packages[name] ?? name}"`,
  );

async function moduleAt(path: string): Promise<string> {
  const source = await readFile(path, "utf8");
  if (extname(path) !== ".ts") return withPaths(source);
  const { code } = await transform(source, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
  });
  return withPaths(code);
}

/** Serves the project's sources as modules that a browser can import one by one, and an empty page at "/". */
export async function serveModules(
  extra: Readonly<Record<string, string>> = {},
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const root = process.cwd();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const answer = (type: string, text: string): void => {
      response.writeHead(200, { "content-type": type });
      response.end(text);
    };
    const given = extra[path];
    if (path === "/") return answer("text/html", "<!doctype html><title>modules</title>");
    if (given !== undefined) return answer("text/javascript", given);
    moduleAt(join(root, path)).then(
      (code) => answer("text/javascript", code),
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
