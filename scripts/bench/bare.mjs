/**
 * The least that Node.js can do: `node bare.mjs PORT ANSWERS` serves the answers of a file (see `Answers` in fixture.ts) over
 * node:http, without a look at anything but method and URL. Plain JavaScript, so that its start is Node's own.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [port, file] = process.argv.slice(2);
const answers = new Map(
  Object.entries(JSON.parse(readFileSync(file, "utf8"))).map(([request, { status, contentType, body }]) => {
    const bytes = Buffer.from(body);
    const headers = { "Content-Type": contentType, "Content-Length": bytes.length };
    return [request, { status, headers, bytes }];
  }),
);

createServer((request, response) => {
  const answer = answers.get(`${request.method} ${request.url}`);
  if (answer) response.writeHead(answer.status, answer.headers).end(answer.bytes);
  else response.writeHead(404).end();
}).listen(Number(port), "127.0.0.1");
