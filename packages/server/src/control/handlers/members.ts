import type { Handlers } from "@mxkit/api/control";
import { DomainError, notFound } from "../../domain/errors.js";
import { forceStatus } from "../../jobs/memberJob.js";
import { onTimeOf } from "../../platform.js";
import * as members from "../../store/members.js";
import type { ControlContext } from "../context.js";
import { requireSandbox } from "../require.js";

export const memberHandlers: Pick<Handlers<ControlContext>, "forceConnectionStatus"> = {
  async forceConnectionStatus({ path, body }, { platform }) {
    const { connection_status } = body.member;
    return platform.store.write(async (db) => {
      const client = await requireSandbox(db, path);
      const member = await members.findByGuid(db, path.member_guid);
      if (member?.client_id !== client.client_id) throw notFound("member", path.member_guid);
      const status = member.connection_status;
      if (status === null || status === "PENDING") {
        throw new DomainError(
          "wrong_state_error",
          `The member ${member.guid} ${status === null ? "has no credentials" : "is PENDING"}: its connection status cannot be forced.`,
        );
      }
      const { guid } = member;
      const { needs_updated_credentials = member.needs_updated_credentials } = body.member;
      await forceStatus(onTimeOf(client, platform), db, member, connection_status);
      await members.update(db, guid, { needs_updated_credentials });
      return { status: 200, body: { member: { guid, connection_status, needs_updated_credentials } } };
    });
  },
};
