import { randomUUID } from "node:crypto";
import type { ClientUpdateRequest, Handlers } from "@mxkit/api/control";
import { addClient } from "../../clients.js";
import { readTime, realTime } from "../../clock.js";
import { DomainError, quote } from "../../domain/errors.js";
import { isNetwork } from "../../http/allowList.js";
import { unrecognizedInstitution } from "../../http/handlers/institutions.js";
import { resealRetired } from "../../jobs/reseal.js";
import { eraseClient, removeClient } from "../../store/clientData.js";
import * as clients from "../../store/clients.js";
import type { Write } from "../../store/database.js";
import * as institutions from "../../store/institutions.js";
import { setClock } from "../clock.js";
import type { ControlContext } from "../context.js";
import { clientBody, describeClient, newClientBody, pageBody } from "../describe.js";
import { requireClient, requireIdleSandbox } from "../require.js";

type Operations =
  | "listClients"
  | "createClient"
  | "readClient"
  | "updateClient"
  | "deleteClient"
  | "resetClient";

export const clientHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async listClients({ query }, { platform }) {
    const { read } = platform.store;
    const { rows, total } = await clients.list(read, query);
    const list = [];
    for (const row of rows) list.push(await describeClient(platform, read, row));
    return { status: 200, body: pageBody("clients", list, total, query) };
  },

  async createClient({ body }, { platform }) {
    const { client_id = newClientId(), environment = "development", clock, ...settings } = body?.client ?? {};
    return platform.store.write(async (db) => {
      await requireFreeClientId(db, client_id);
      await addClient(platform, db, client_id, environment);
      await changeSettings(db, client_id, settings);
      if (clock) {
        const { time, speed = 1 } = clock;
        const client = await requireIdleSandbox(db, { client_id });
        await setClock(platform, db, client, {
          speed,
          ...(time === undefined ? {} : { time: readTime("client.clock.time", time) }),
        });
      }
      return { status: 201, body: await newClientBody(platform, db, client_id) };
    });
  },

  async readClient({ path }, { platform }) {
    return { status: 200, body: await clientBody(platform, platform.store.read, path) };
  },

  async updateClient({ path, body }, { platform }) {
    return platform.store.write(async (db) => {
      await changeSettings(db, path.client_id, body.client);
      return { status: 200, body: await clientBody(platform, db, path) };
    });
  },

  async deleteClient({ path }, { platform }) {
    return platform.store.write(async (db) => {
      await requireClient(db, path);
      await removeClient(db, path.client_id);
      return { status: 204 };
    });
  },

  async resetClient({ path }, { platform }) {
    return platform.store.write(async (db) => {
      const { client_id } = await requireIdleSandbox(db, path);
      await eraseClient(db, client_id);
      await resealRetired(platform, db, client_id);
      await clients.update(db, client_id, realTime);
      return { status: 200, body: await clientBody(platform, db, path) };
    });
  },
};

export const newClientId = () => `CLIENT-${randomUUID()}`;

/** @throws duplicate_id_error */
export async function requireFreeClientId(db: Write, clientId: string): Promise<void> {
  if (!(await clients.find(db, clientId))) return;
  throw new DomainError("duplicate_id_error", `There is a client ${quote(clientId)} already.`);
}

/** Changes what is sent. @throws invalid_body_error for an address, not_found_error for the client or an institution */
async function changeSettings(db: Write, clientId: string, sent: ClientUpdateRequest): Promise<void> {
  const { features_off } = await requireClient(db, { client_id: clientId });
  const off = new Set(JSON.parse(features_off) as string[]);
  for (const [feature, isOn] of Object.entries(sent.features ?? {})) {
    if (isOn) off.delete(feature);
    else off.add(feature);
  }
  requireNetworks(sent.allowed_addresses ?? []);
  await clients.update(db, clientId, {
    features_off: JSON.stringify([...off].sort()),
    ...(sent.name === undefined ? {} : { name: sent.name }),
    ...(sent.limits === undefined ? {} : { limits: sent.limits }),
    ...(sent.default_version === undefined ? {} : { default_version: sent.default_version }),
    ...(sent.allowed_addresses ? { allowed_addresses: JSON.stringify(sent.allowed_addresses) } : {}),
    ...(sent.legacy_verification === undefined ? {} : { legacy_verification: sent.legacy_verification }),
  });
  if (sent.favorites) {
    const codes = [...new Set(sent.favorites)];
    for (const code of codes) if (!(await institutions.find(db, code))) throw unrecognizedInstitution();
    await clients.replaceFavorites(db, clientId, codes);
  }
}

function requireNetworks(addresses: readonly string[]): void {
  const wrong = addresses.findIndex((text) => !isNetwork(text));
  if (wrong < 0) return;
  throw new DomainError(
    "invalid_body_error",
    `\`client.allowed_addresses[${wrong}]\` must be an IP address or a network like 10.0.0.0/8, but is ${quote(addresses[wrong])}.`,
  );
}
