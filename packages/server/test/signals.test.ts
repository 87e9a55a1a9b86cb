import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { accountsOf } from "./support/members.js";
import { done, later, type ServerProcess, until, useServers } from "./support/process.js";

const servers = useServers();

describe("a signal", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "%s ends the server with 0; the next goes on with its jobs",
    async (signal) => {
      const first = servers.start();
      const api = await first.api();
      const member = await api.createMember(await api.createUser());
      expect(await first.end(signal)).toEqual({ code: 0, signal: null });
      const again = await servers.start({ MXKIT_JOB_DURATION: "0" }).api();
      await until(again, member, done);
      expect(await accountsOf(again, member)).toHaveLength(21);
    },
  );

  it("ends a server with 0 that is still starting", async () => {
    const database = createServer().listen(0, "127.0.0.1");
    await once(database, "listening");
    const { port } = database.address() as AddressInfo;
    const server = servers.start({ DATABASE_URL: `postgres://mxkit@127.0.0.1:${port}/mxkit` });
    const [socket] = await once(database, "connection");
    expect(await server.end("SIGTERM")).toEqual({ code: 0, signal: null });
    socket.destroy();
    database.close();
  });

  it("lets a request that came before it be answered", async () => {
    const server = servers.start();
    const { socket, url } = await open(server, request("POST", '{"user": '));
    const ended = server.end("SIGTERM");
    await server.says("Stopping");
    socket.write('{"id": "last"}}');
    const [answer] = await once(socket, "data");
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(await Promise.race([ended, later(10_000)])).toEqual({ code: 0, signal: null });
    const again = await servers.start().api();
    expect(again.url).not.toBe(url);
    const { body } = await again.call("listUsers");
    expect(body.users).toMatchObject([{ id: "last" }]);
  });

  it.each([
    ["has sent nothing", ""],
    ["never ends its headers", "GET /users HTTP/1.1\r\nHost: localhost\r\n"],
    ["never ends its body", request("POST", "{")],
  ])("ends the server in good time, though a client %s", async (_, bytes) => {
    const server = servers.start();
    const { socket } = await open(server, bytes);
    const ended = await Promise.race([server.end("SIGTERM"), later(10_000)]);
    socket.destroy();
    expect(ended).toEqual({ code: 0, signal: null });
  });

  /** A connection that the server has taken, and what was sent over it. */
  async function open(server: ServerProcess, bytes: string) {
    const api = await server.api();
    const socket = connect(Number(new URL(api.url).port), "127.0.0.1");
    socket.on("error", () => {});
    await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
    await api.call("listUsers");
    return { socket, url: api.url };
  }

  /** The head of a request whose body of 24 bytes begins. */
  function request(method: string, body: string): string {
    const token = Buffer.from("CLIENT-1234:API-KEY-4567").toString("base64");
    const headers = ["Host: localhost", `Authorization: Basic ${token}`, "Content-Type: application/json"];
    return [`${method} /users HTTP/1.1`, ...headers, "Content-Length: 24", "", body].join("\r\n");
  }
});
