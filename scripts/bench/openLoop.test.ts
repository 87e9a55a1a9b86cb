import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { dueBy, openLoop, type Stream, summarize } from "./openLoop.js";

describe("requests that are due", () => {
  it("come at the rate, from the beginning on", () => {
    expect(dueBy(10, 500, 0)).toEqual([0, 2, 4, 6, 8]);
  });

  it("leave out what was sent, and make up for a pause", () => {
    expect(dueBy(10, 500, 3)).toEqual([6, 8]);
    expect(dueBy(10, 500, 5)).toEqual([]);
  });

  it("are as many as the rate says, though it does not go into a second evenly", () => {
    expect(dueBy(1000, 750, 0)).toHaveLength(750);
  });
});

describe("the summary of a stream", () => {
  const stream: Stream = { name: "GET", rate: 4, requests: [] };

  it("counts good answers that came while requests were sent, and takes latency from when each was due", () => {
    const sent = [
      { due: 0, ended: 10, outcome: "good" as const },
      { due: 250, ended: 990, outcome: "good" as const },
      { due: 500, ended: 1200, outcome: "good" as const },
      { due: 750, ended: 800, outcome: "bad" as const },
    ];
    expect(summarize(stream, sent, 1, 1200)).toEqual({
      name: "GET",
      offered: 4,
      achieved: 2,
      p50: 50,
      p99: 740,
      errors: 1,
      unanswered: 0,
    });
  });

  it("takes what was not answered with its age", () => {
    const sent = [
      { due: 0, ended: 10, outcome: "good" as const },
      { due: 500, ended: Number.NaN, outcome: "unanswered" as const },
    ];
    expect(summarize(stream, sent, 1, 3000)).toMatchObject({ p99: 2500, unanswered: 1, errors: 0 });
  });
});

describe("load at a fixed rate", () => {
  let server: Server;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  async function load(listener: RequestListener, streams: Stream[]) {
    server = createServer(listener).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const headers = { "X-From": "bench" };
    return openLoop({ url, headers, streams, seconds: 0.1, grace: 0.2, connections: 4 });
  }

  const gets: Stream = { name: "GET", rate: 200, requests: [{ method: "GET", path: "/a" }] };

  it("sends each request in turn with its headers, and texts that differ", async () => {
    const seen: string[] = [];
    const posts: Stream = {
      name: "POST",
      rate: 100,
      requests: [
        { method: "POST", path: "/b", body: "b {unique}" },
        { method: "POST", path: "/c", body: "c {unique}" },
      ],
    };
    const [get, post] = await load(
      async (request, response) => {
        const body = await request.map(String).toArray();
        seen.push(`${request.headers["x-from"]} ${request.method} ${request.url} ${body}`);
        response.end("{}");
      },
      [gets, posts],
    );
    expect(get).toMatchObject({ name: "GET", offered: 200, errors: 0, unanswered: 0 });
    expect(post).toMatchObject({ name: "POST", offered: 100, errors: 0, unanswered: 0 });
    expect(seen.filter((line) => line === "bench GET /a ")).toHaveLength(20);
    const sent = seen.filter((line) => line.includes("POST"));
    expect(sent.filter((line) => /^bench POST \/b b \d+$/.test(line))).toHaveLength(5);
    expect(sent.filter((line) => /^bench POST \/c c \d+$/.test(line))).toHaveLength(5);
    expect(new Set(sent.map((line) => line.split(" ").at(-1))).size).toBe(10);
  });

  it("does not wait for a server that does not answer", async () => {
    const [result] = await load(() => {}, [gets]);
    expect(result).toMatchObject({ achieved: 0, unanswered: 20 });
    expect(result?.p50).toBeGreaterThan(200);
  });

  it("leaves nothing behind that would go on with it", async () => {
    const seen: string[] = [];
    await load(
      (request, response) => {
        seen.push(`${request.url}`);
        if (request.url === "/last") response.end();
      },
      [gets],
    );
    expect(seen).toEqual(["/a", "/a", "/a", "/a"]);
    const { port } = server.address() as AddressInfo;
    await fetch(`http://127.0.0.1:${port}/last`);
    expect(seen.slice(4)).toEqual(["/last"]);
  });

  it("counts refusals and broken connections as errors", async () => {
    const statuses = [500, 404, 0];
    const [result] = await load(
      (request, response) => {
        const status = statuses.shift() ?? 200;
        if (status === 0) request.socket.destroy();
        else response.writeHead(status).end();
      },
      [gets],
    );
    expect(result).toMatchObject({ errors: 3, unanswered: 0 });
  });
});
