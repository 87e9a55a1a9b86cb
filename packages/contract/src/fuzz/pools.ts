import { kindOf, Pick, Secrets } from "./pick.js";

/** What a client knows of an object from the answers that it got. */
interface Known {
  kind: string;
  /** The guid, or the code of an institution. */
  id: string;
  /** The objects that it belongs to, by kind: `user`, `member`, … */
  parents: Record<string, string>;
  /** Of a credential: which value it takes. */
  field: string;
  /** Whether a category can be above others. */
  isTop: boolean;
  isDeleted: boolean;
  /** Whether every client has it, as a default category. */
  isShared: boolean;
}

type Json = Record<string, unknown>;

/** What belongs to the client alone, and goes when its parent does. */
const parental = ["user", "member", "account", "transaction", "tag"];

/** The identifiers of one client, as its answers told them. */
export class Pools {
  readonly #known = new Map<string, Known>();
  readonly #client: string;

  /** @param client tells made-up identifiers of the one from those of the other */
  constructor(client: string) {
    this.#client = client;
  }

  /** Whether no other client may ever see the identifier. */
  owns(id: string): boolean {
    return this.#known.get(id)?.isShared === false;
  }

  isDeleted(id: string): boolean {
    return this.#known.get(id)?.isDeleted ?? false;
  }

  /** Takes in the objects of a successful answer. `path` has what the request named. */
  learn(body: unknown, path: Record<string, string>): void {
    if (!isObject(body)) return;
    for (const [root, value] of Object.entries(body)) {
      const kind = root.replace(/ies$/, "y").replace(/s$/, "");
      for (const object of [value].flat()) if (isObject(object)) this.#learnObject(kind, object, path);
    }
  }

  #learnObject(kind: string, object: Json, path: Record<string, string>): void {
    const id = kind === "institution" ? object.code : object.guid;
    if (typeof id !== "string" || namesOther.has(kind)) return;
    const isShared = !("user_guid" in path || kind === "user") || object.is_default === true;
    const mentioned = { ...path, ...object } as Record<string, unknown>;
    const parents = Object.fromEntries(
      Object.entries(mentioned).flatMap(([name, value]) => {
        const parent = kindOf(name);
        return parent && parent !== kind && typeof value === "string" ? [[parent, value]] : [];
      }),
    );
    this.#revive(id);
    this.#known.set(id, {
      kind,
      id,
      parents: isShared && kind !== "credential" ? {} : parents,
      field: String(object.field_name ?? ""),
      isTop: kind === "category" && object.parent_guid === null,
      isDeleted: false,
      isShared: isShared || kind === "credential" || (kind === "category" && object.is_default !== false),
    });
    for (const other of ["merchant", "merchant_location"]) {
      const guid = object[`${other}_guid`];
      if (guid && guid !== id) this.#learnObject(other, { guid }, {});
    }
    if (Array.isArray(object.challenges))
      this.learn({ challenges: object.challenges }, { ...path, member_guid: id });
  }

  /** A member that comes back brings what it had. */
  #revive(id: string): void {
    if (!this.isDeleted(id)) return;
    for (const known of this.#below(id)) this.#known.delete(known.id);
  }

  /** What was deleted is gone, and all that belonged to it. */
  forget(id: string): void {
    for (const known of [this.#known.get(id), ...this.#below(id)]) if (known) known.isDeleted = true;
  }

  #below(id: string): Known[] {
    const children = [...this.#known.values()].filter(({ kind, parents }) =>
      parental.some((parent) => parent !== kind && parents[parent] === id),
    );
    return children.flatMap((child) => [child, ...this.#below(child.id)]);
  }

  /** The path parameters in the order of the path: parents follow what stands last. */
  path(picks: Record<string, Pick | string>, foreign: Pools): Record<string, string> {
    const chosen: Record<string, string> = {};
    let parents: Record<string, string> = {};
    for (const [name, pick] of Object.entries(picks).reverse()) {
      const kind = kindOf(name) ?? name;
      const isPlain = pick instanceof Pick && pick.source === "own";
      const id =
        typeof pick === "string" ? pick : (isPlain && parents[kind]) || this.pick(pick, parents, foreign);
      chosen[name] = id;
      parents = { ...this.#known.get(id)?.parents, ...parents };
    }
    return Object.fromEntries(Object.keys(picks).map((name) => [name, chosen[name] as string]));
  }

  /** @param within parents that the object should have, where there are such */
  pick({ kind, index, source }: Pick, within: Record<string, string>, foreign: Pools): string {
    if (source === "foreign") return foreign.pick(new Pick(kind, index), {}, this);
    const all = [...this.#known.values()];
    const ofKind = all.filter((known) => this.#is(known, kind) === (source !== "other kind"));
    const candidates = ofKind.filter(({ isDeleted }) => isDeleted === (source === "deleted"));
    const near = candidates.filter(({ parents }) => this.#fits(parents, within));
    const reachable = near.length > 0 ? near : candidates;
    const owned = reachable.filter(({ isShared }) => !isShared);
    // Of a hundred default categories and one custom one, the latter is to come often.
    const list = owned.length > 0 && index % 2 === 1 ? owned : reachable;
    return (source !== "made up" && list[index % list.length]?.id) || this.#madeUp(kind, index);
  }

  #is(known: Known, kind: string): boolean {
    if (kind === "top_category") return known.isTop;
    if (kind !== "asked_member") return known.kind === kind;
    const isOfMember = (other: Known) => other.kind === "challenge" && other.parents.member === known.id;
    return known.kind === "member" && [...this.#known.values()].some(isOfMember);
  }

  #fits(parents: Record<string, string>, within: Record<string, string>): boolean {
    return Object.entries(within).every(([kind, id]) => (parents[kind] ?? id) === id);
  }

  #madeUp(kind: string, index: number): string {
    const prefix = prefixes[kind] ?? kind.slice(0, 3).toUpperCase();
    return `${prefix}-${this.#client}00000-0000-0000-0000-${String(index % 1e12).padStart(12, "0")}`;
  }

  /** A value with an identifier in the place of every pick. */
  fill(value: unknown, path: Record<string, string>, foreign: Pools): unknown {
    if (value instanceof Pick)
      return this.pick(value, path.user_guid ? { user: path.user_guid } : {}, foreign);
    if (value instanceof Secrets) return this.#secrets(value, path);
    if (Array.isArray(value)) return value.map((item) => this.fill(item, path, foreign));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, this.fill(inner, path, foreign)]),
    );
  }

  #secrets({ of, values }: Secrets, path: Record<string, string>): object[] {
    const wanted = (known: Known) =>
      of === "member"
        ? known.kind === "challenge" && known.parents.member === path.member_guid
        : known.kind === "credential" && known.parents.institution === "mxbank";
    return [...this.#known.values()]
      .filter(wanted)
      .map(({ id, field }) => ({ guid: id, value: values[field] ?? values[""] ?? "" }));
  }
}

/** Roots whose `guid` is another object's: numbers and owners of an account. */
const namesOther = new Set(["account_number", "account_owner", "widget_url"]);

const prefixes: Record<string, string> = {
  user: "USR",
  member: "MBR",
  account: "ACT",
  transaction: "TRN",
  tagging: "TGN",
  transaction_rule: "TXR",
  top_category: "CAT",
  asked_member: "MBR",
  merchant_location: "MCL",
  merchant: "MCH",
  credential: "CRD",
};

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}
