import { DomainError, quote } from "../domain/errors.js";
import { type Feature, type JobType, jobTypes } from "../domain/jobTypes.js";
import type { ClientRow } from "../store/clients.js";

/** What jobs of these types take. @throws feature_not_available_error */
export function requireFeaturesOf(client: ClientRow, types: readonly JobType[]): void {
  for (const type of types) {
    const { feature } = jobTypes[type];
    if (feature !== null) requireFeature(client, feature);
  }
}

/** @throws feature_not_available_error */
export function requireFeature(client: Pick<ClientRow, "features_off">, feature: Feature): void {
  if (client.features_off === "[]") return;
  if (!(JSON.parse(client.features_off) as string[]).includes(feature)) return;
  throw new DomainError(
    "feature_not_available_error",
    `The feature ${quote(feature)} is not available to this client.`,
  );
}
