/** Which way imports run (README, "Where things are"). Each rule says why. */
const within = (path) => ({ path: `^${path}` });

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circular",
      comment: "A cycle cannot be read from one end.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "generated-stands-alone",
      comment: "What is generated from the document knows the document alone.",
      severity: "error",
      from: within("generated/"),
      to: { pathNot: "^generated/" },
    },
    {
      name: "contract-knows-no-server",
      comment: "The oracle shares no code with what it judges.",
      severity: "error",
      from: within("packages/contract/src/"),
      to: { path: "^packages/(?!contract/)" },
    },
    {
      name: "client-knows-the-document-alone",
      comment: "It runs in browsers and at the edge, on nothing but the platform's web APIs.",
      severity: "error",
      from: { path: "^packages/client/src/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^(packages/client/src/|generated/(client\\.ts|v)|node_modules/.*openapi-fetch/)" },
    },
    {
      name: "testkit-is-at-the-end",
      comment:
        "It is made of the platform, its client and the oracle; they are tested without it, or it would be tested by itself.",
      severity: "error",
      from: { path: "^(packages|generated)/", pathNot: "^packages/testkit/" },
      to: within("packages/testkit/"),
    },
    {
      name: "testkit-takes-packages-as-they-are",
      comment: "server, contract, client → testkit: through what they export.",
      severity: "error",
      from: within("packages/testkit/src/"),
      to: { path: "^packages/(?!testkit/|[^/]+/src/index\\.ts$)" },
    },
    {
      name: "command-line-is-at-the-end",
      comment: "cli → server; nothing that is used without a terminal knows it.",
      severity: "error",
      from: { path: "^(packages|generated)/", pathNot: "^packages/cli/" },
      to: within("packages/cli/"),
    },
    {
      name: "command-line-takes-packages-as-they-are",
      comment: "cli → server, client: through what they export.",
      severity: "error",
      from: within("packages/cli/src/"),
      to: { path: "^packages/(?!cli/|[^/]+/src/(index|operator)\\.ts$)" },
    },
    {
      name: "domain-imports-types-alone",
      comment: "Rules are plain functions: no store, no HTTP, no clock of their own.",
      severity: "error",
      from: { path: "^packages/server/src/domain/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^packages/server/src/domain/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "store-and-jobs-know-no-http",
      comment: "http, control → domain, store, jobs → domain.",
      severity: "error",
      from: { path: "^packages/server/src/(store|jobs|rules|institutions|enhance|reference)/" },
      to: within("packages/server/src/(http|control)/"),
    },
    {
      name: "store-knows-no-jobs",
      comment: "http → domain, store, jobs → domain.",
      severity: "error",
      from: within("packages/server/src/store/"),
      to: { path: "^packages/server/src/(jobs|institutions|enhance)/" },
    },
    {
      name: "data-knows-nobody",
      comment: "Reference data and the simulated institutions are plain values and functions.",
      severity: "error",
      from: { path: "^packages/server/src/(reference|institutions|enhance)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/server/src/(store|jobs|http)/" },
    },
    {
      name: "sources-import-no-tests",
      severity: "error",
      from: { pathNot: "(\\.test\\.ts$|/test/)" },
      to: { path: "(\\.test\\.ts$|^packages/[^/]+/test/)" },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
    },
  },
};
