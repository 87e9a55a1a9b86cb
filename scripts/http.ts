import { once } from "node:events";
import { get, type OutgoingHttpHeaders } from "node:http";
import { type AddressInfo, createServer } from "node:net";

/** Whether GET is answered with 200; false too where nobody listens. */
export function isAnswered(url: string, headers: OutgoingHttpHeaders = {}): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { headers, agent: false }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode === 200));
    }).on("error", () => resolve(false));
  });
}

/** A port that nobody listens on, to be used at once. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
