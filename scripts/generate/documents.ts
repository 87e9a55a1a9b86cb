import type { Caller } from "./codeSamples.js";
import type { Document } from "./document.js";
import { fieldsModule } from "./fields.js";
import { webhookExamplesModule, webhooksModule } from "./webhooks.js";

interface DocumentSource {
  /** The folder in `generated/`, and the document's name in the package. */
  name: string;
  source: string;
  /** An OpenAPI Overlay that makes this version of the source. */
  overlay?: string;
  caller: Caller;
  /** Modules that only this document has, by name. */
  modules: Record<string, (document: Document) => string>;
}

const client = {
  variable: "mx",
  curl: "-u 'CLIENT-1234:API-KEY-4567'",
  authorization: '"Basic " + btoa("CLIENT-1234:API-KEY-4567")',
};

const modulesOfApi = {
  fields: fieldsModule,
  webhookExamples: webhookExamplesModule,
  webhooks: webhooksModule,
};

/** The documents that there are. */
export const documents: DocumentSource[] = [
  {
    name: "v20111101",
    source: "spec/openapi.yaml",
    caller: { module: "@mxkit/api/v20111101", ...client },
    modules: modulesOfApi,
  },
  {
    name: "v20250224",
    source: "spec/openapi.yaml",
    overlay: "spec/versions/v20250224.overlay.yaml",
    caller: { module: "@mxkit/api/v20250224", version: "v20250224", ...client },
    modules: modulesOfApi,
  },
  {
    name: "control",
    source: "spec/control.yaml",
    caller: {
      module: "@mxkit/api/control",
      variable: "control",
      curl: "-H 'Authorization: Bearer CONTROL-KEY-7890'",
      authorization: '"Bearer CONTROL-KEY-7890"',
    },
    modules: {},
  },
];
