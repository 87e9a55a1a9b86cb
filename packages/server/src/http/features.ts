import type { OperationDescription } from "@mxkit/api/v20250224";
import { DomainError, quote } from "../domain/errors.js";
import type { ClientRow } from "../store/clients.js";

export type Feature = NonNullable<OperationDescription["feature"]>;

/** @throws feature_not_available_error */
export function requireFeature(client: Pick<ClientRow, "features_off">, feature: Feature): void {
  if (client.features_off === "[]") return;
  if (!(JSON.parse(client.features_off) as string[]).includes(feature)) return;
  throw new DomainError(
    "feature_not_available_error",
    `The feature ${quote(feature)} is not available to this client.`,
  );
}
