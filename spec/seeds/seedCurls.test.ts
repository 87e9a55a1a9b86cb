import { describe, expect, it } from "vitest";
import { listOperations } from "../../scripts/generate/document.js";
import { bundledDocuments } from "./bundledDocuments.js";
import { loadSeedCurls, parseCurl } from "./seedCurls.js";
import { loadSeedExamples } from "./seedExamples.js";

const operations = new Map(
  listOperations(bundledDocuments.v20111101).map((operation) => [operation.id, operation]),
);
const examples = new Map(loadSeedExamples().map((example) => [example.file, example]));
const curls = loadSeedCurls();

describe("the curls of the seeds", () => {
  it("are all there", () => {
    expect(curls.filter(({ seed }) => seed.startsWith("001"))).toHaveLength(86);
    expect(curls.filter(({ seed }) => seed.startsWith("004"))).toHaveLength(9);
  });

  it.each(curls.map((curl) => [curl.name, curl] as const))("%s calls its operation", (_name, curl) => {
    const operation = operations.get(curl.operation);
    const path = operation?.path ?? "";
    const method = operation?.method.toUpperCase();
    const sent = parseCurl(curl.command);
    expect(sent.method).toBe(method);
    expect(sent.url.pathname).toMatch(pattern(path));
    expect(curl.endpoint ?? `${method} ${path}`).toBe(`${method} ${path}`);
  });

  it.each(curls.map((curl) => [curl.name, curl] as const))(
    "%s sends its request example",
    (_name, { command, request }) => {
      const { body } = parseCurl(command);
      const example = examples.get(request ?? "");
      expect(body && JSON.parse(body)).toEqual(example?.value);
    },
  );

  it("name the answers of their operation", () => {
    for (const { operation, response } of curls) {
      if (response !== undefined)
        expect(examples.get(response)).toMatchObject({ operation, part: "response" });
    }
  });

  it("name every request and every answer that is printed with one", () => {
    const named = new Set(curls.flatMap(({ request, response }) => [request, response]));
    const unnamed = [...examples.values()].filter(
      ({ file, seed }) => !named.has(file) && /^00[14]/.test(seed),
    );
    expect(unnamed.filter((example) => "operation" in example)).toEqual([]);
  });
});

describe("parseCurl", () => {
  it("reads method, address, headers, credentials and body", () => {
    const { method, url, headers, body } = parseCurl(
      "curl -i -X PUT 'http://mx/users?page=1' \\\n-u 'a:b' \\\n-H 'Accept: */*' \\\n-d'{\n}'",
    );
    expect([method, url.href, body]).toEqual(["PUT", "http://mx/users?page=1", "{\n}"]);
    expect(Object.fromEntries(headers)).toEqual({ accept: "*/*", authorization: "Basic YTpi" });
  });

  it.each([
    ["a line that is not continued", "curl 'http://mx'\n-H 'Accept: */*'", "more than one command"],
    ["a stray word", "curl http://mx 2bab47", "not one curl"],
    ["an option that the seeds do not use", "curl --location http://mx", "location"],
  ])("refuses %s", (_what, command, message) => {
    expect(() => parseCurl(command)).toThrow(message);
  });
});

/** One path segment for every parameter, and a slash that may follow. */
function pattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}/?$`);
}
