import type { Handlers } from "@mxkit/api/control";
import { DomainError } from "../../domain/errors.js";
import type { ControlContext } from "../context.js";

type Operations = "updateInstitutionAccount" | "createInstitutionTransactions";

const notYet = async () => {
  throw new DomainError("wrong_state_error", "Nothing can be changed at institutions yet.");
};

export const institutionHandlers: Pick<Handlers<ControlContext>, Operations> = {
  updateInstitutionAccount: notYet,
  createInstitutionTransactions: notYet,
};
