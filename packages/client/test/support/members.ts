import type { Member, Product } from "../../src/index.js";
import type { TestClient } from "./platform.js";

interface Options {
  password?: string;
  institution?: string;
  /** What a job is to bring that starts by itself. Default: none starts. */
  products?: Product[];
}

/** A member of an institution that takes a login and a password. */
export async function createMember(
  { mx, user }: Pick<TestClient, "mx" | "user">,
  { password = "password", institution = "mxbank", products = [] }: Options = {},
): Promise<Member> {
  const asked = await mx.institutions.listCredentials({ institution }).toArray();
  const values: Record<string, string> = { LOGIN: "mxuser", PASSWORD: password };
  const credentials = asked.map(({ guid, field_name }) => ({ guid, value: values[field_name] ?? "" }));
  const { member } = await mx.members.create({
    user,
    institution_code: institution,
    credentials,
    data_request: { products },
  });
  return member;
}
