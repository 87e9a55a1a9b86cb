/** Where an identifier comes from: live ones of the client that asks, those of another kind, another client's, … */
export type Source = "own" | "other kind" | "foreign" | "deleted" | "made up";

/** Stands in a plan for an identifier that is known only when the request is sent. */
export class Pick {
  /** As the document names it without its suffix: `user`, `transaction_rule`; `institution` for a code. */
  readonly kind: string;
  /** Which of those that there are, counted round. */
  readonly index: number;
  readonly source: Source;

  constructor(kind: string, index: number, source: Source = "own") {
    this.kind = kind;
    this.index = index;
    this.source = source;
  }
}

/** Stands for all credentials of an institution, or all challenges of a member, each with a value. */
export class Secrets {
  readonly of: "institution" | "member";
  /** By the name of the credential's field; what is not named gets the text under the empty name. */
  readonly values: Readonly<Record<string, string>>;

  constructor(of: Secrets["of"], values: Secrets["values"]) {
    this.of = of;
    this.values = values;
  }
}

/** The kind that a path parameter or a field identifies: `user_guid` → `user`. */
export function kindOf(name: string): string | undefined {
  return kinds[name] ?? /^(?:current_)?(\w+)_(?:guid|code)$/.exec(name)?.[1];
}

/** Where the name does not say it. */
const kinds: Record<string, string> = { parent_guid: "top_category", merchant_category_code: "" };
