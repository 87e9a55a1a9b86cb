import type { Client, Member, User } from "@mxkit/client";

/** A user with a member of MX Bank, whose first job has not been started. */
export async function createMember(mx: Client): Promise<{ user: User; member: Member }> {
  const { user } = await mx.users.create({ metadata: "a user of a test" });
  const asked = await mx.institutions.listCredentials({ institution: "mxbank" }).toArray();
  const { member } = await mx.members.create({
    user,
    institution_code: "mxbank",
    credentials: asked.map(({ guid }) => ({ guid, value: "mxuser" })),
    data_request: { products: [] },
  });
  return { user, member };
}

/** The same, connected. */
export async function connectMember(mx: Client): Promise<{ user: User; member: Member }> {
  const { user, member } = await createMember(mx);
  return { user, member: await mx.members.aggregateAndWait({ user, member }) };
}
