import { mkdtemp, readdir, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { ControlError, connect, type StartedPlatform, startPlatform } from "../src/index.js";

async function withPlatform(
  options: Parameters<typeof startPlatform>[0],
  use: (platform: StartedPlatform) => Promise<void>,
): Promise<void> {
  const platform = await startPlatform(options);
  try {
    await use(platform);
  } finally {
    await platform.stop();
  }
}

describe("a platform", () => {
  it("is there until it is stopped, and leaves nothing behind", async () => {
    const temporary = await mkdtemp(join(tmpdir(), "mxkit-of-a-test-"));
    vi.stubEnv("TMPDIR", temporary);
    const platform = await startPlatform();
    expect(await readdir(temporary)).toEqual([expect.stringMatching(/^mxkit-testkit-/)]);
    expect((await fetch(`${platform.url}/health/ready`)).status).toBe(200);
    await platform.stop();
    await platform.stop();
    await platform[Symbol.asyncDispose]();
    await expect(fetch(`${platform.url}/health/ready`)).rejects.toThrow("fetch failed");
    expect(await readdir(temporary)).toEqual([]);

    await expect(startPlatform({ host: "192.0.2.1" })).rejects.toThrow("EADDRNOTAVAIL");
    expect(await readdir(temporary)).toEqual([]);
    vi.unstubAllEnvs();
    await rmdir(temporary);
  });

  it("is one of several, with a key that nobody knows", async () => {
    await withPlatform({}, (one) =>
      withPlatform({}, async (other) => {
        expect(one.url).not.toBe(other.url);
        expect(one.controlKey).toMatch(/^[\w-]{32}$/);
        expect(one.controlKey).not.toBe(other.controlKey);
        await one.client({ client_id: "mine" });
        await expect(other.control.readClient({ client_id: "mine" })).rejects.toMatchObject({ status: 404 });
        const stranger = connect({ url: one.url, controlKey: other.controlKey });
        await expect(stranger.client()).rejects.toMatchObject({ name: "ControlError", status: 401 });
      }),
    );
  });

  it("is reached by its address and its key, wherever it runs", async () => {
    await withPlatform({ controlKey: "known", port: 0, host: "127.0.0.1" }, async ({ url }) => {
      const platform = connect({ url: `${url}/`, controlKey: "known" });
      expect(platform.url).toBe(url);
      const sandbox = await platform.client();
      const { user } = await sandbox.mx.users.create({ id: "partner-1" });
      expect(user.id).toBe("partner-1");
      expect(sandbox.url).toBe(url);
    });
  });

  it("serves its documents", async () => {
    await withPlatform({}, async ({ url }) => {
      const titles = ["/openapi.json", "/control/openapi.json"].map(async (path) => {
        const document = (await (await fetch(`${url}${path}`)).json()) as { info: { title: string } };
        return document.info.title;
      });
      expect(await Promise.all(titles)).toEqual([
        expect.stringContaining("MX"),
        expect.stringMatching(/control/i),
      ]);
    });
  });

  it("takes as long for jobs as it was told", async () => {
    await withPlatform({ jobDuration: 90_000 }, async (platform) => {
      const { mx, clock } = await platform.client({ clock: { time: "2026-06-15T12:00:00Z", speed: 0 } });
      const { user } = await mx.users.create({ id: "partner-1" });
      const asked = await mx.institutions.listCredentials({ institution: "mxbank" }).toArray();
      const credentials = asked.map(({ guid }) => ({ guid, value: "mxuser" }));
      const { member } = await mx.members.create({ user, institution_code: "mxbank", credentials });
      const due = (await clock.read()).next_due_at;
      expect(due).not.toBeNull();
      await mx.waitForJob({ user, member });
      const { time } = await clock.read();
      expect(time >= "2026-06-15T12:01:30Z" && time < "2026-06-15T12:01:45Z", time).toBe(true);
    });
  });
});

it("a control plane that is none says what came", async () => {
  await withPlatform({}, async ({ url, controlKey }) => {
    const elsewhere = connect({ url: `${url}/health`, controlKey });
    const failed = expect(elsewhere.client()).rejects;
    await failed.toBeInstanceOf(ControlError);
    await failed.toThrow(/^createClient was answered with 404: /);
  });
});
