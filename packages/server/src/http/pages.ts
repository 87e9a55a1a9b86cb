import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Readiness } from "../readiness.js";
import { versionNames } from "../versions/names.js";
import { pageHeaders } from "./securityHeaders.js";

const require = createRequire(import.meta.url);

export interface Pages {
  /** The folder of the rendered references. */
  docs?: string | undefined;
  /** The folder of the documents. Default: those of `@mxkit/api`. */
  documents?: string | undefined;
  /** Whether there is a control plane, whose pages stand beside those of the API. */
  hasControl: boolean;
  /** Whether requests should be sent here. */
  ready(): Promise<Readiness>;
}

/** What stands beside the API: its documents, its references, and whether the server is well. None of it needs a key. */
export function addPages(app: FastifyInstance, { docs, documents, hasControl, ready }: Pages): void {
  addDocument(app, "/openapi", "v20111101", documents);
  app.get("/docs", (_request, reply) => reply.redirect(`/docs/${versionNames[0]}`));
  for (const name of [...versionNames, ...(hasControl ? ["control"] : [])]) {
    addDocument(app, `/${name}/openapi`, name, documents);
    app.get(`/docs/${name}`, (_request, reply) => sendDocs(reply, docs, `${name}.html`));
  }

  app.get("/health/live", () => ({ status: "ok" }));
  app.get("/health/ready", async (_request, reply) => {
    const readiness = await ready();
    return reply.code(readiness.status === "ok" ? 200 : 503).send(readiness);
  });
}

function addDocument(app: FastifyInstance, path: string, name: string, folder: string | undefined): void {
  for (const extension of ["json", "yaml"]) {
    const document = `${name}/openapi.${extension}`;
    const file = folder === undefined ? require.resolve(`@mxkit/api/${document}`) : join(folder, document);
    app.get(`${path}.${extension}`, (_request, reply) => sendFile(reply, file, `application/${extension}`));
  }
}

async function sendDocs(
  reply: FastifyReply,
  folder: string | undefined,
  name: string,
): Promise<FastifyReply> {
  const file = folder === undefined ? undefined : join(folder, name);
  const there =
    file !== undefined &&
    (await access(file).then(
      () => true,
      () => false,
    ));
  if (there) return sendFile(reply.headers(pageHeaders), file, "text/html; charset=utf-8");
  return reply
    .code(404)
    .type("text/plain")
    .send("The reference has not been built. Run `pnpm docs:build`.\n");
}

function sendFile(reply: FastifyReply, path: string, type: string): FastifyReply {
  return reply.header("Content-Type", type).send(createReadStream(path));
}
