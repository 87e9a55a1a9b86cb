import { expect, it } from "vitest";
import { createMember } from "./support/members.js";
import { errorOf, useClients } from "./support/platform.js";

const { newClient } = useClients();

async function statement() {
  const client = await newClient();
  const args = { user: client.user, member: await createMember(client) };
  await client.mx.statements.fetchAndWait(args);
  const [statement] = await client.mx.statements.listByMember(args).toArray({ limit: 1 });
  if (!statement) return expect.unreachable();
  client.requests.length = 0;
  return { ...client, args: { ...args, statement } };
}

const start = (bytes: Uint8Array) => new TextDecoder().decode(bytes.slice(0, 5));

it("a PDF comes as bytes", async () => {
  const { mx, args, requests } = await statement();
  const bytes = await mx.statements.downloadPDF(args);
  expect(start(bytes)).toBe("%PDF-");
  expect(new TextDecoder("latin1").decode(bytes.slice(-6))).toContain("%%EOF");
  expect(requests[0]?.headers.get("Accept")).toBe("application/pdf");
});

it("a PDF comes as a stream of the same bytes, which its signal can end", async () => {
  const { mx, args } = await statement();
  const stream = await mx.statements.downloadPDF(args, { as: "stream", timeout: 5000 });
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  expect(bytes).toEqual(await mx.statements.downloadPDF(args));

  const controller = new AbortController();
  const second = await mx.statements.downloadPDF(args, { as: "stream", signal: controller.signal });
  const reason = new Error("enough");
  controller.abort(reason);
  expect(await errorOf(new Response(second).arrayBuffer())).toBe(reason);
});

it("a PDF that breaks off is asked for again", async () => {
  const { mx, args, fault, requests } = await statement();
  await fault({ kind: "TRUNCATE" });
  expect(start(await mx.statements.downloadPDF(args))).toBe("%PDF-");
  expect(requests).toHaveLength(2);
});

it("an error in place of a PDF is an error", async () => {
  const { mx, args } = await statement();
  expect(await errorOf(mx.statements.downloadPDF({ ...args, statement: "STA-none" }))).toMatchObject({
    name: "NotFoundError",
    type: "not_found_error",
  });
});
