import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.js";
import type { Ids } from "./ids.js";
import {
  anotherMasterKey,
  type MasterKey,
  type MasterKeys,
  unwrap,
  type Wrapped,
  wrap,
} from "./masterKeys.js";
import type { Read, Store, Write } from "./store/database.js";
import type { DataKeyRow } from "./store/dataKeys.js";
import * as dataKeys from "./store/dataKeys.js";
import * as meta from "./store/meta.js";
import { resealSome } from "./store/sealed.js";
import { createVault, type Vault } from "./vault.js";

/** The vaults of the clients: what each seals is under data keys of its own. (docs/decisions/0005-secrets-sealed.md) */
export interface Vaults {
  /**
   * The vault of a client, with the keys that it has now.
   *
   * @param db whoever writes what he seals asks in the same transaction
   */
  of(db: Read, clientId: string): Promise<Vault>;
  /** Makes the keys of a client that has none. */
  addKeys(db: Write, clientId: string): Promise<void>;
  /** From now on the client's values are sealed with a new key. */
  rotate(db: Write, clientId: string): Promise<DataKeyRow>;
  /** Brings a database to these master keys. @throws where they do not open what it has */
  takeOver(store: Store): Promise<void>;
}

export function createVaults(masterKeys: MasterKeys, { ids, clock }: { ids: Ids; clock: Clock }): Vaults {
  const wrappedBy = masterKeys.map(({ id }) => id).join(" ");
  const unwrapped = new KeyCache();

  const open = (row: DataKeyRow) =>
    unwrapped.get(row.guid, () => unwrap(masterKeys, JSON.parse(row.wrapped) as Wrapped, nameOf(row)));

  async function of(db: Read, clientId: string, unnamed?: Buffer): Promise<Vault> {
    const rows = await dataKeys.ofClient(db, clientId);
    const sealing = rows.filter(({ purpose }) => purpose === "seal");
    const current = sealing.find(({ retired_at }) => retired_at === null);
    const fingerprint = rows.find(({ purpose }) => purpose === "fingerprint");
    if (!current || !fingerprint) throw new Error(`The client ${clientId} has no keys.`);
    return createVault({
      current: current.guid,
      data: new Map(sealing.map((row) => [row.guid, open(row)])),
      fingerprint: open(fingerprint),
      unnamed,
    });
  }

  async function add(
    db: Write,
    client_id: string,
    purpose: DataKeyRow["purpose"],
    key: Uint8Array = randomBytes(32),
  ): Promise<DataKeyRow> {
    const row = {
      guid: ids.guid("DEK"),
      client_id,
      purpose,
      created_at: clock.now().toISOString(),
      retired_at: null,
    };
    const wrapped = JSON.stringify(wrap(masterKeys, key, nameOf(row)));
    await dataKeys.insert(db, { ...row, wrapped, wrapped_by: wrappedBy });
    return { ...row, wrapped, wrapped_by: wrappedBy };
  }

  /** @returns the last that was looked at; nothing where there are no more */
  async function rewrapSome(db: Write, after: string): Promise<string | undefined> {
    const rows = await dataKeys.wrappedOtherwise(db, wrappedBy, { after, limit: atOnce });
    for (const row of rows) {
      const key = open(row);
      if (isAhead(row)) continue;
      const wrapped = JSON.stringify(wrap(masterKeys, key, nameOf(row)));
      await dataKeys.rewrap(db, { guid: row.guid, wrapped, wrapped_by: wrappedBy });
    }
    return rows.at(-1)?.guid;
  }

  /** A newer master key than any of ours is taking over: a server that knows the former one alone does not undo that. */
  const isAhead = ({ wrapped_by }: DataKeyRow) =>
    !masterKeys.some(({ id }) => id === wrapped_by.split(" ")[0]);

  /** Values were sealed with the master key itself before clients had keys. Each is sealed anew, in parts; what is done stays done. */
  async function adopt(store: Store, masterKey: MasterKey): Promise<void> {
    const clients = await store.read.selectFrom("clients").select("client_id").execute();
    for (const { client_id } of clients) {
      const resealed = () =>
        store.write(async (db) => {
          if ((await dataKeys.ofClient(db, client_id)).length === 0) {
            await add(db, client_id, "seal");
            await add(db, client_id, "fingerprint", masterKey.derive("fingerprint"));
          }
          return resealSome(db, client_id, await of(db, client_id, masterKey.derive("seal")), atOnce);
        });
      while ((await resealed()) > 0);
    }
    await store.write((db) => meta.remove(db, fingerprintEntry));
  }

  return {
    of: (db, clientId) => of(db, clientId),

    async addKeys(db, clientId) {
      await add(db, clientId, "seal");
      await add(db, clientId, "fingerprint");
    },

    async rotate(db, clientId) {
      await dataKeys.retire(db, clientId, clock.now().toISOString());
      return add(db, clientId, "seal");
    },

    async takeOver(store) {
      const known = await meta.read(store.read, fingerprintEntry);
      if (known !== undefined) {
        const masterKey = masterKeys.find((masterKey) => formerFingerprint(masterKey) === known);
        if (!masterKey) throw anotherMasterKey();
        await adopt(store, masterKey);
      }
      let last: string | undefined = "";
      while (last !== undefined) {
        const after: string = last;
        last = await store.write((db) => rewrapSome(db, after));
      }
    },
  };
}

/** How many rows a transaction changes. */
const atOnce = 200;

/** What a wrapped key is bound to, so that it opens for its client and purpose alone. */
const nameOf = ({ guid, client_id, purpose }: Pick<DataKeyRow, "guid" | "client_id" | "purpose">) =>
  `data key ${guid} of ${client_id} to ${purpose}`;

/** What a database says of its master key that is from before clients had keys. */
const fingerprintEntry = "fingerprint of the master key";

/** Whether the master keys open all that a database has; so they do where it has nothing yet. */
export async function canOpen(masterKeys: MasterKeys, db: Read): Promise<boolean> {
  const known = await meta.read(db, fingerprintEntry);
  if (known !== undefined) return masterKeys.some((masterKey) => formerFingerprint(masterKey) === known);
  const ways = await dataKeys.wrappedBy(db);
  return ways.every((wrappedBy) => masterKeys.some(({ id }) => wrappedBy.split(" ").includes(id)));
}

const formerFingerprint = (masterKey: MasterKey) =>
  createVault({ current: "", data: new Map(), fingerprint: masterKey.derive("fingerprint") }).fingerprint(
    fingerprintEntry,
  );

/** Keys that were unwrapped once, those that were used last: a guid never comes to mean another key. */
class KeyCache {
  readonly #keys = new Map<string, Buffer>();

  get(guid: string, unwrap: () => Buffer): Buffer {
    const key = this.#keys.get(guid) ?? unwrap();
    this.#keys.delete(guid);
    this.#keys.set(guid, key);
    const oldest = this.#keys.size > mostCached ? this.#keys.keys().next().value : undefined;
    if (oldest !== undefined) this.#keys.delete(oldest);
    return key;
  }
}

const mostCached = 10_000;
