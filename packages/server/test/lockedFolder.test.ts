import { expect, it } from "vitest";
import { useServers } from "./support/process.js";

const servers = useServers();

it("a start on the folder of another server cannot be: it says so, and leaves that one alone", async () => {
  const api = await servers.start().api();
  const second = servers.start();
  expect(await second.exited).toEqual({ code: 1, signal: null });
  expect(second.output).toBe(
    `mxkit cannot start: Another mxkit is running on ${servers.folder}. Stop it, or give this one its own folder with MXKIT_DATA.\n`,
  );
  expect((await api.createUser()).guid).toMatch(/^USR-/);
});
