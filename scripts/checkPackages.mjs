/** What would be published: the client, then the testkit, which is made of it. */
await import("./checkClient.mjs");
await import("./checkTestkit.mjs");
