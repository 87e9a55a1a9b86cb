import { describe, expect, it } from "vitest";
import { removeStore } from "../support/database.js";
import { startTestPlatform, usePlatform } from "../support/platform.js";
import { Wire } from "../support/raw.js";

const platform = usePlatform();

/** A client's create user that waits for half of its body, and is known to the platform. */
async function begun({ control, url } = platform) {
  const { client, api_key } = (await control.call("createClient")).body;
  const path = { client_id: client.client_id };
  // A fault is used up by a request that has been let in: it tells when that is.
  await control.call("createFault", { path, body: { fault: { kind: "DELAY", delay_ms: 1 } } });
  const token = Buffer.from(`${client.client_id}:${api_key.key}`).toString("base64");
  const wire = new Wire(url);
  const [first, rest] = ['{"user":{"metadata"', ':"slow"}}'] as const;
  wire.send(
    [
      "POST /users HTTP/1.1",
      "Host: localhost",
      `Authorization: Basic ${token}`,
      "Content-Type: application/json",
      `Content-Length: ${first.length + rest.length}`,
      "Connection: close",
      "",
      first,
    ].join("\r\n"),
  );
  while ((await control.call("listFaults", { path })).body.faults.length > 0);
  return { path, wire, rest };
}

describe("while a request is under way", () => {
  it("its body may take its time", async () => {
    const { wire, rest } = await begun();
    wire.send(rest);
    expect(await wire.read()).toMatch(/^HTTP\/1\.1 200 .*"metadata":"slow"/s);
  });

  it("its client is deleted: 401, as from then on", async () => {
    const { path, wire, rest } = await begun();
    expect((await platform.control.call("deleteClient", { path })).status).toBe(204);
    wire.send(rest);
    const answer = await wire.read();
    expect(answer).toMatch(/^HTTP\/1\.1 401 .*"type":"authentication_error"/s);
    expect(answer).toMatch(/^www-authenticate: Basic /im);
    expect(platform.problems).toEqual([]);
  });

  it("its key is revoked: it comes to its end", async () => {
    const { path, wire, rest } = await begun();
    const { api_keys } = (await platform.control.call("listApiKeys", { path })).body;
    await platform.control.call("revokeApiKey", { path: { ...path, api_key_guid: api_keys[0].guid } });
    wire.send(rest);
    expect(await wire.read()).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("its caller hangs up: the platform has not failed", async () => {
    const own = await startTestPlatform();
    const { wire } = await begun(own);
    wire.hangUp();
    await own.stop();
    await removeStore(own.folder);
    expect(own.problems).toEqual([]);
  });
});
