import type { Member } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import { challengesOf, connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { ask, ScriptedConnector } from "../support/scriptedConnector.js";

const institution = new ScriptedConnector();
const platform = usePlatform({ connector: institution });
let member: Member;
let guids: string[] = [];

beforeEach(async () => {
  institution.script.push(ask({ colour: ["Blue", "Red"], number: [1, 2] }));
  member = await connect(platform);
  guids = (await challengesOf(platform.api, member)).map(({ guid }) => guid);
});

const resume = (...values: (string | number | undefined)[]) => {
  const challenges = guids.flatMap((guid, index) =>
    values[index] === undefined ? [] : { guid, value: values[index] },
  );
  return platform.api.call("resumeAggregation", { path: pathOf(member), body: { member: { challenges } } });
};

describe("several challenges at once", () => {
  it("stand in the order of the institution, as the reference prints them", async () => {
    expect(await challengesOf(platform.api, member)).toEqual([
      {
        field_name: null,
        guid: guids[0],
        label: "colour?",
        options: [
          { label: "The Blue", value: "Blue" },
          { label: "The Red", value: "Red" },
        ],
        type: "OPTIONS",
      },
      {
        field_name: null,
        guid: guids[1],
        label: "number?",
        options: [
          { label: "The 1", value: 1 },
          { label: "The 2", value: 2 },
        ],
        type: "OPTIONS",
      },
    ]);
    expect(new Set(guids).size).toBe(2);
  });

  it.each<[string, (string | number | undefined)[]]>([
    ["second", ["Blue"]],
    ["first", [undefined, 1]],
  ])("are all to be answered: without the %s, 400 that names it", async (which, values) => {
    const { status, body } = await resume(...values);
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain(guids[which === "first" ? 0 : 1]);
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "CHALLENGED" });
  });

  it.each([1, "1"])(
    "reach the institution as text, the number as %j too, with what it left behind",
    async (value) => {
      expect((await resume("Blue", value)).status).toBe(202);
      await platform.runDueTasks();
      expect(institution.logins.at(-1)).toMatchObject({
        answers: { colour: "Blue", number: "1" },
        state: { asked: ["colour", "number"] },
      });
      expect(await platform.api.status(member)).toMatchObject({ connection_status: "CONNECTED" });
    },
  );
});

describe("a question", () => {
  it.each(["constructor", "__proto__", "toString"])(
    "that the institution calls %s can be answered",
    async (key) => {
      institution.script.push({
        outcome: "challenged",
        state: {},
        challenges: [{ key, field_name: null, label: "?", type: "TEXT" }],
      });
      member = await connect(platform);
      guids = (await challengesOf(platform.api, member)).map(({ guid }) => guid);
      expect((await resume("blue")).status).toBe(202);
      await platform.runDueTasks();
      expect(Object.entries(institution.logins.at(-1)?.answers ?? {})).toEqual([[key, "blue"]]);
    },
  );
});
