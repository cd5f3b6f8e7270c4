import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { answer, type ServedFolders } from "./routes.ts";

/** A running server and where it is found. */
export interface RunningServer {
  readonly address: string;
  readonly server: Server;
  close(): Promise<void>;
}

/** How many ports after the wanted one are tried when it is taken. */
const furtherPorts = 20;

/** Serves the workbench's page, the built add-in and office.js from one origin on this computer only. */
export async function serveWorkbench(folders: ServedFolders, wantedPort: number): Promise<RunningServer> {
  const server = createServer((request, response) => void respond(folders, request, response));
  const port = await listenOnFreePort(server, wantedPort);
  return {
    server,
    address: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}

async function respond(
  folders: ServedFolders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  try {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const { status, type, body } = await answer(folders, path);
    response.writeHead(status, {
      "Content-Type": type,
      "Content-Length": body.length,
      "Cache-Control": "no-cache",
      "Access-Control-Allow-Origin": "*",
    });
    response.end(request.method === "HEAD" ? undefined : body);
  } catch (error) {
    response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(error instanceof Error ? error.message : String(error));
  }
}

async function listenOnFreePort(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port <= wanted + furtherPorts; port += 1) {
    if (await listen(server, port)) {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : port;
    }
  }
  throw new Error(`Ports ${wanted} to ${wanted + furtherPorts} are all taken.`);
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off("error", refused);
      resolve(true);
    };
    server.once("error", refused);
    server.once("listening", listening);
    server.listen(port, "localhost");
  });
}
