import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface ServerAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** Answers as a proxy in front of the platform might: everything in the same way, or as the request is. */
export async function withServer<T>(
  answer: ServerAnswer | ((request: IncomingMessage) => ServerAnswer),
  use: (baseUrl: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    const { status, headers, body } = typeof answer === "function" ? answer(request) : answer;
    response.writeHead(status, headers).end(body);
  });
  try {
    return await use(await listen(server));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Where nobody listens. */
export async function unusedUrl(): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
