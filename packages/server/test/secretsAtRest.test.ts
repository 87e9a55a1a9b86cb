import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answer } from "./support/members.js";
import { until, useServers } from "./support/process.js";

const servers = useServers();

describe("no secret", () => {
  it("is written in clear: neither to the folder nor to the terminal", async () => {
    const apiKey = "k3y-0f-the-test";
    const secrets = [apiKey, "sesame-opens", "sesame-again", "my-first-pet"];
    const environment = { MXKIT_API_KEY: apiKey, MXKIT_JOB_DURATION: "1000" };
    const first = servers.start(environment);
    const api = await first.api();
    const user = await api.createUser();
    await api.createMember(user, { login: "sesame-opens", password: "sesame-again" });
    const member = await api.createMember(user, { password: "challenge" });
    await until(api, member, { connection_status: "CHALLENGED" });
    await answer(api, member, "my-first-pet");
    await api.call("createMember", {
      path: { user_guid: user.guid },
      body: { member: { credentials: "sesame-opens" } },
    });
    await first.end("SIGKILL");
    expect(await found(secrets)).toEqual([]);

    const second = servers.start(environment);
    await until(await second.api(), member, { connection_status: "REJECTED" });
    await second.end("SIGTERM");
    expect(await found(secrets)).toEqual([]);
    for (const secret of secrets) expect(first.output + second.output).not.toContain(secret);
  });

  /** The secrets that stand in a file of the folder, as text, in Base64 or in hexadecimal digits. */
  async function found(secrets: string[]): Promise<string[]> {
    const names = await readdir(servers.folder);
    expect(names).toContain("mxkit.db");
    const files = await Promise.all(
      names.map(async (name) => [name, await readFile(join(servers.folder, name))] as const),
    );
    expect(files.some(([, bytes]) => bytes.includes("Everyday Checking") || bytes.includes("mxbank"))).toBe(
      true,
    );
    return secrets.flatMap((secret) => {
      const forms = [
        secret,
        Buffer.from(secret).toString("base64").replace(/=+$/, ""),
        Buffer.from(secret).toString("hex"),
      ];
      return files.flatMap(([name, bytes]) =>
        forms.some((form) => bytes.includes(form)) ? [`${secret} in ${name}`] : [],
      );
    });
  }
});
