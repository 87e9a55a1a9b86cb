import type { MemberCreateRequestBody, MemberUpdateRequestBody } from "@mxkit/api/v20111101";
import type { Member } from "@mxkit/api/v20250224";
import type { ParsedRequest } from "../../http/readRequest.js";
import { type Difference, eachObject } from "../difference.js";

/** What a member does not have, and a window that only OAuth members have. (seed 002; reference: versions) */
export const fewerMemberFields: Difference = {
  objects: { Member: (json) => eachObject(json, "member", withoutNewFields) },
};

const newFields = [
  "connection_status_message",
  "error",
  "institution_guid",
  "is_manual",
  "most_recent_job_detail_code",
  "most_recent_job_detail_text",
  "most_recent_job_guid",
  "needs_updated_credentials",
  "use_cases",
] as const satisfies readonly (keyof Member)[];

function withoutNewFields(member: Record<string, unknown>): object {
  for (const field of newFields) delete member[field];
  if (member.oauth_window_uri === null) delete member.oauth_window_uri;
  return member;
}

/** A flag leaves out the aggregation; there is no choice of products. */
export const skippedAggregation: Difference = {
  requests: { createMember: withProducts, updateMember: withProducts },
};

function withProducts(request: ParsedRequest): ParsedRequest {
  const { member, ...body } = request.body as MemberCreateRequestBody | MemberUpdateRequestBody;
  const { skip_aggregation = false, ...sent } = member;
  const { use_cases: _, ...fields } = sent as typeof sent & { use_cases?: unknown };
  const { data_request: __, ...beside } = body as typeof body & { data_request?: unknown };
  const products = skip_aggregation ? { data_request: { products: [] } } : {};
  return { ...request, body: { ...beside, member: fields, ...products } };
}

/** A member that is created is answered with 202. (settled) */
export const acceptedMember: Difference = { statuses: { createMember: 202 } };
