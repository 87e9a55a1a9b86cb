import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers everything in the same way, as a proxy in front of the platform might. */
export async function withServer<T>(
  answer: { status: number; headers?: Record<string, string>; body?: string },
  use: (baseUrl: string) => Promise<T>,
): Promise<T> {
  const server = createServer((_, response) => {
    response.writeHead(answer.status, answer.headers).end(answer.body);
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
