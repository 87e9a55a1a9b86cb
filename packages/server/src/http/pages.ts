import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Platform } from "../platform.js";

const require = createRequire(import.meta.url);

/** What stands beside the API: its document, its reference, and whether the server is well. None of it needs a key. */
export function addPages(
  app: FastifyInstance,
  platform: Platform,
  pages: { docs?: string | undefined },
): void {
  const document = (extension: string) => require.resolve(`@mxkit/api/v20111101/openapi.${extension}`);
  app.get("/openapi.json", (_request, reply) => sendFile(reply, document("json"), "application/json"));
  app.get("/openapi.yaml", (_request, reply) => sendFile(reply, document("yaml"), "application/yaml"));
  app.get("/docs", (_request, reply) => sendDocs(reply, pages.docs));

  app.get("/health/live", () => ({ status: "ok" }));
  app.get("/health/ready", async (_request, reply) => {
    try {
      await platform.store.read.selectFrom("meta").select("key").limit(1).execute();
      return { status: "ok" };
    } catch {
      return reply.code(503).send({ status: "unavailable", reason: "The database does not answer." });
    }
  });
}

async function sendDocs(reply: FastifyReply, file: string | undefined): Promise<FastifyReply> {
  const there =
    file !== undefined &&
    (await access(file).then(
      () => true,
      () => false,
    ));
  if (there) return sendFile(reply, file, "text/html; charset=utf-8");
  return reply
    .code(404)
    .type("text/plain")
    .send("The reference has not been built. Run `pnpm docs:build`.\n");
}

function sendFile(reply: FastifyReply, path: string, type: string): FastifyReply {
  return reply.header("Content-Type", type).send(createReadStream(path));
}
