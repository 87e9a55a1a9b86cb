import type { Handlers, InstitutionTransaction } from "@mxkit/api/control";
import { seconds } from "../../domain/days.js";
import { DomainError, notFound } from "../../domain/errors.js";
import type { InstitutionAccount } from "../../institutions/records.js";
import {
  type AddedTransaction,
  addTransactions,
  type NewTransaction,
  originalAccount,
  reportedAccount,
  setAccount,
} from "../../jobs/reported.js";
import { onTimeOf, type Platform } from "../../platform.js";
import type { AccountRow } from "../../store/accounts.js";
import * as accounts from "../../store/accounts.js";
import type { Read } from "../../store/database.js";
import type { MemberRow } from "../../store/members.js";
import * as members from "../../store/members.js";
import type { ControlContext } from "../context.js";
import { requireSandbox } from "../require.js";

type Operations = "updateInstitutionAccount" | "createInstitutionTransactions";
type Path = { client_id: string; account_guid: string };

export const institutionHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async updateInstitutionAccount({ path, body: { account: sent } }, context) {
    const found = await requireAccount(context.platform, context.platform.store.read, path);
    const original = known(await originalAccount(found.platform, found.member, found.account), path);
    requireBalance(original, "balance", sent.balance);
    requireBalance(original, "available_balance", sent.available_balance);
    await context.platform.store.write(async (db) => {
      const { platform, member } = await requireAccount(context.platform, db, path);
      await setAccount(platform, db, member, original, {
        ...(sent.balance === undefined ? {} : { balance: decimal(sent.balance) }),
        ...(sent.available_balance === undefined
          ? {}
          : { available_balance: decimal(sent.available_balance) }),
        ...(sent.is_closed === undefined ? {} : { is_closed: sent.is_closed }),
      });
    });
    const reported = known(await reportedAccount(found.platform, found.member, found.account), path);
    return {
      status: 200,
      body: {
        account: {
          guid: found.account.guid,
          member_guid: found.member.guid,
          balance: number(reported.balance),
          available_balance: number(reported.available_balance),
          is_closed: reported.is_closed,
        },
      },
    };
  },

  async createInstitutionTransactions({ path, body }, context) {
    return context.platform.store.write(async (db) => {
      const { platform, member, account } = await requireAccount(context.platform, db, path);
      const added = await addTransactions(platform, db, member, account, body.transactions.map(recordOf));
      return { status: 201, body: { transactions: added.map(describe) } };
    });
  },
};

/** The account and its member, on the time of their client. @throws not_found_error */
async function requireAccount(
  platform: Platform,
  db: Read,
  path: Path,
): Promise<{ platform: Platform; member: MemberRow; account: AccountRow }> {
  const client = await requireSandbox(db, path);
  const account = await accounts.findOfClient(db, client.client_id, path.account_guid);
  const member = account && (await members.findByGuid(db, account.member_guid));
  if (!account || !member) throw notFound("account", path.account_guid);
  if (member.connection_status === null) {
    throw new DomainError(
      "wrong_state_error",
      `The account ${account.guid} is at no institution: its member has no credentials.`,
    );
  }
  return { platform: onTimeOf(client, platform), member, account };
}

/** The institution may have forgotten what the platform still has. */
function known(account: InstitutionAccount | undefined, path: Path): InstitutionAccount {
  if (account) return account;
  throw new DomainError(
    "wrong_state_error",
    `The institution of the account ${path.account_guid} does not know it: nothing can be changed there.`,
  );
}

function requireBalance(
  account: InstitutionAccount,
  field: "balance" | "available_balance",
  value: number | undefined,
): void {
  if (value === undefined || account[field] !== null) return;
  throw new DomainError(
    "wrong_state_error",
    `\`account.${field}\` cannot be set: an account of the type ${account.type} has none at this institution.`,
  );
}

type Sent = Parameters<
  typeof institutionHandlers.createInstitutionTransactions
>[0]["body"]["transactions"][number];

/** @throws invalid_body_error for a pending transaction that was posted, or one that was posted before it took place */
function recordOf(
  { description, amount, posted_at, transacted_at, ...sent }: Sent,
  index: number,
): NewTransaction {
  const field = `\`transactions[${index}].posted_at\``;
  if (posted_at != null && sent.status === "PENDING") {
    throw new DomainError(
      "invalid_body_error",
      `${field} goes with the status POSTED alone, but \`status\` is PENDING.`,
    );
  }
  if (posted_at != null && transacted_at !== undefined && Date.parse(posted_at) < Date.parse(transacted_at)) {
    throw new DomainError(
      "invalid_body_error",
      `${field} must not be before \`transacted_at\`, but is ${posted_at}.`,
    );
  }
  return {
    currency_code: "USD",
    ...sent,
    amount: decimal(amount),
    original_description: description,
    ...(transacted_at === undefined ? {} : { transacted_at: new Date(transacted_at).toISOString() }),
    ...(posted_at == null ? {} : { posted_at: new Date(posted_at).toISOString() }),
  };
}

function describe(record: AddedTransaction): InstitutionTransaction {
  return {
    amount: Number(record.amount),
    check_number_string: record.check_number_string,
    currency_code: record.currency_code ?? "USD",
    description: record.original_description,
    memo: record.memo,
    merchant_category_code: record.merchant_category_code,
    posted_at: record.posted_at === null ? null : seconds(record.posted_at),
    status: record.status,
    transacted_at: seconds(record.transacted_at ?? record.posted_at ?? ""),
    type: record.type,
  };
}

/** Never in the exponential notation, which is no decimal. */
const decimal = (value: number) => (/e/i.test(String(value)) ? value.toFixed(12) : String(value));
const number = (value: string | null) => (value === null ? null : Number(value));
