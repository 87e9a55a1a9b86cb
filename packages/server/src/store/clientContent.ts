import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { ClientData } from "./clientData.js";

/** A client's data as bytes: compressed JSON. Takes time, so not in a transaction. */
export async function pack(data: ClientData): Promise<Uint8Array> {
  return promisify(gzip)(JSON.stringify(data, encodeBytes));
}

export async function unpack(content: Uint8Array): Promise<ClientData> {
  const data: ClientData = JSON.parse((await promisify(gunzip)(content)).toString("utf8"));
  for (const rows of Object.values(data.tables)) for (const row of rows) decodeBytes(row);
  return data;
}

/** JSON has no bytes. Columns hold text, numbers, booleans and null, so that an object in one can be nothing else. */
function encodeBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value;
}

function decodeBytes(row: object): void {
  for (const [name, value] of Object.entries(row)) {
    if (typeof value !== "object" || value === null) continue;
    Object.assign(row, { [name]: new Uint8Array(Buffer.from(value.base64, "base64")) });
  }
}
