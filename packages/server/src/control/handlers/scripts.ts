import type { Handlers, Script } from "@mxkit/api/control";
import { seconds } from "../../domain/days.js";
import { DomainError, notFound, required } from "../../domain/errors.js";
import { unrecognizedInstitution } from "../../http/handlers/institutions.js";
import type { Read } from "../../store/database.js";
import * as institutions from "../../store/institutions.js";
import * as members from "../../store/members.js";
import type { ScriptRow } from "../../store/scripts.js";
import * as scripts from "../../store/scripts.js";
import type { ControlContext } from "../context.js";
import { pageOf } from "../describe.js";
import { requireClient, requireSandbox } from "../require.js";

type Operations = "listScripts" | "createScript" | "deleteScript";

export const scriptHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async listScripts({ path, query }, { platform }) {
    const { read } = platform.store;
    const { client_id } = await requireClient(read, path);
    const rows = await scripts.list(read, client_id);
    return { status: 200, body: pageOf("scripts", rows.map(describe), query) };
  },

  async createScript({ path, body: { script: sent } }, { platform }) {
    const { member_guid = null, institution_code = null, job_type = null } = sent;
    const steps = sent.steps.map(withDefaults);
    return platform.store.write(async (db) => {
      const { client_id } = await requireSandbox(db, path);
      await requireTarget(db, client_id, { member_guid, institution_code });
      const row = {
        guid: platform.ids.guid("SCR"),
        client_id,
        member_guid,
        institution_code,
        job_type,
        steps: JSON.stringify(steps),
        created_at: platform.clock.now().toISOString(),
      };
      await scripts.insert(db, row);
      return { status: 201, body: { script: describe(row) } };
    });
  },

  async deleteScript({ path }, { platform }) {
    return platform.store.write(async (db) => {
      const { client_id } = await requireClient(db, path);
      const script = required(
        await scripts.find(db, client_id, path.script_guid),
        "script",
        path.script_guid,
      );
      await scripts.remove(db, script.guid);
      return { status: 204 };
    });
  },
};

type Step = Script["steps"][number];
type SentStep = { outcome: Step["outcome"] } & Partial<Omit<Step, "outcome" | "challenges">> & {
    challenges?: { type: Step["challenges"][number]["type"]; label?: string | null }[];
  };

/** @throws invalid_body_error where something is said about challenges that there are none of */
function withDefaults(sent: SentStep, index: number): Step {
  const { outcome, challenges, after_answer = null } = sent;
  if (outcome !== "CHALLENGED" && (challenges || after_answer !== null)) {
    const field = challenges ? "challenges" : "after_answer";
    throw invalid(
      `\`script.steps[${index}].${field}\` goes with the outcome CHALLENGED alone, but the outcome is ${outcome}.`,
    );
  }
  const asked = challenges ?? (outcome === "CHALLENGED" ? [{ type: "TEXT" as const }] : []);
  return {
    outcome,
    times: sent.times ?? 1,
    delay_seconds: sent.delay_seconds ?? 0,
    message: sent.message ?? null,
    challenges: asked.map(({ type, label = null }) => ({ type, label })),
    after_answer,
  };
}

async function requireTarget(
  db: Read,
  clientId: string,
  target: { member_guid: string | null; institution_code: string | null },
): Promise<void> {
  const { member_guid, institution_code } = target;
  if (member_guid !== null && institution_code !== null) {
    throw invalid("`script` is for a member or for an institution, but has both.");
  }
  if (member_guid !== null) {
    const member = await members.findByGuid(db, member_guid);
    if (member?.client_id !== clientId) throw notFound("member", member_guid);
  }
  if (institution_code !== null && !(await institutions.find(db, institution_code))) {
    throw unrecognizedInstitution();
  }
}

function describe(row: ScriptRow): Script {
  const { guid, member_guid, institution_code, job_type, steps, created_at } = row;
  return {
    guid,
    member_guid,
    institution_code,
    job_type,
    steps: JSON.parse(steps),
    created_at: seconds(created_at),
  } as Script;
}

const invalid = (message: string) => new DomainError("invalid_body_error", message);
