// Made by `pnpm generate` from spec/. Do not edit.

import type { ClientCall } from "./description.js";
import type * as v20250224 from "./v20250224/types.js";
import type * as v20250224Webhooks from "./v20250224/webhooks.js";
import type * as v20111101 from "./v20111101/types.js";
import type * as v20111101Webhooks from "./v20111101/webhooks.js";

export type { ClientCall };

export const newest = "v20250224";

export const resources = {
  users: {
    /** List users: `GET /users` */
    list: { id: "listUsers", method: "GET", path: "/users", items: "users" },
    /** Create user: `POST /users` */
    create: { id: "createUser", method: "POST", path: "/users", root: "user" },
    /** Read user: `GET /users/{user_guid}` */
    read: { id: "readUser", method: "GET", path: "/users/{user_guid}" },
    /** Update user: `PUT /users/{user_guid}` */
    update: { id: "updateUser", method: "PUT", path: "/users/{user_guid}", root: "user" },
    /** Delete user: `DELETE /users/{user_guid}` */
    delete: { id: "deleteUser", method: "DELETE", path: "/users/{user_guid}" },
  },
  members: {
    /** List members: `GET /users/{user_guid}/members` */
    list: { id: "listMembers", method: "GET", path: "/users/{user_guid}/members", items: "members" },
    /** Create member: `POST /users/{user_guid}/members` */
    create: { id: "createMember", method: "POST", path: "/users/{user_guid}/members", root: "member", places: {"data_request":"body","referral_source":"body","ui_message_webview_url_scheme":"body"} },
    /** Read member: `GET /users/{user_guid}/members/{member_guid}` */
    read: { id: "readMember", method: "GET", path: "/users/{user_guid}/members/{member_guid}" },
    /** Update member: `PUT /users/{user_guid}/members/{member_guid}` */
    update: { id: "updateMember", method: "PUT", path: "/users/{user_guid}/members/{member_guid}", root: "member", places: {"data_request":"body"} },
    /** Delete member: `DELETE /users/{user_guid}/members/{member_guid}` */
    delete: { id: "deleteMember", method: "DELETE", path: "/users/{user_guid}/members/{member_guid}" },
    /** Read member status: `GET /users/{user_guid}/members/{member_guid}/status` */
    readStatus: { id: "readMemberStatus", method: "GET", path: "/users/{user_guid}/members/{member_guid}/status" },
    /** List member credentials: `GET /users/{user_guid}/members/{member_guid}/credentials` */
    listCredentials: { id: "listMemberCredentials", method: "GET", path: "/users/{user_guid}/members/{member_guid}/credentials", items: "credentials" },
    /** List member challenges: `GET /users/{user_guid}/members/{member_guid}/challenges` */
    listChallenges: { id: "listMemberChallenges", method: "GET", path: "/users/{user_guid}/members/{member_guid}/challenges", items: "challenges" },
    /** Resume aggregation: `PUT /users/{user_guid}/members/{member_guid}/resume` */
    resumeAggregation: { id: "resumeAggregation", method: "PUT", path: "/users/{user_guid}/members/{member_guid}/resume", root: "member", isAccepted: true },
    /** Aggregate member: `POST /users/{user_guid}/members/{member_guid}/aggregate` */
    aggregate: { id: "aggregateMember", method: "POST", path: "/users/{user_guid}/members/{member_guid}/aggregate", startsJob: true },
    /** Check balances: `POST /users/{user_guid}/members/{member_guid}/check_balance` */
    checkBalances: { id: "checkBalances", method: "POST", path: "/users/{user_guid}/members/{member_guid}/check_balance", startsJob: true },
    /** Request OAuth window URI: `GET /users/{user_guid}/members/{member_guid}/oauth_window_uri` */
    requestOAuthWindowURI: { id: "requestOAuthWindowURI", method: "GET", path: "/users/{user_guid}/members/{member_guid}/oauth_window_uri" },
  },
  verification: {
    /** Verify member: `POST /users/{user_guid}/members/{member_guid}/verify` */
    verify: { id: "verifyMember", method: "POST", path: "/users/{user_guid}/members/{member_guid}/verify", root: "member", isBodyOptional: true, startsJob: true },
    /** List account numbers by member: `GET /users/{user_guid}/members/{member_guid}/account_numbers` */
    listAccountNumbersByMember: { id: "listAccountNumbersByMember", method: "GET", path: "/users/{user_guid}/members/{member_guid}/account_numbers", items: "account_numbers" },
    /** List account numbers by account: `GET /users/{user_guid}/accounts/{account_guid}/account_numbers` */
    listAccountNumbersByAccount: { id: "listAccountNumbersByAccount", method: "GET", path: "/users/{user_guid}/accounts/{account_guid}/account_numbers", items: "account_numbers" },
  },
  identity: {
    /** Identify member: `POST /users/{user_guid}/members/{member_guid}/identify` */
    identify: { id: "identifyMember", method: "POST", path: "/users/{user_guid}/members/{member_guid}/identify", root: "member", isBodyOptional: true, startsJob: true },
    /** List account owners by member: `GET /users/{user_guid}/members/{member_guid}/account_owners` */
    listAccountOwnersByMember: { id: "listAccountOwnersByMember", method: "GET", path: "/users/{user_guid}/members/{member_guid}/account_owners", items: "account_owners" },
  },
  transactions: {
    /** Extend history: `POST /users/{user_guid}/members/{member_guid}/extend_history` */
    extendHistory: { id: "extendHistory", method: "POST", path: "/users/{user_guid}/members/{member_guid}/extend_history", startsJob: true },
    /** List transactions: `GET /users/{user_guid}/transactions` */
    list: { id: "listTransactions", method: "GET", path: "/users/{user_guid}/transactions", items: "transactions" },
    /** Read transaction: `GET /users/{user_guid}/transactions/{transaction_guid}` */
    read: { id: "readTransaction", method: "GET", path: "/users/{user_guid}/transactions/{transaction_guid}" },
    /** Update transaction: `PUT /users/{user_guid}/transactions/{transaction_guid}` */
    update: { id: "updateTransaction", method: "PUT", path: "/users/{user_guid}/transactions/{transaction_guid}", root: "transaction" },
    /** List transactions by member: `GET /users/{user_guid}/members/{member_guid}/transactions` */
    listByMember: { id: "listTransactionsByMember", method: "GET", path: "/users/{user_guid}/members/{member_guid}/transactions", items: "transactions" },
    /** List transactions by account: `GET /users/{user_guid}/accounts/{account_guid}/transactions` */
    listByAccount: { id: "listTransactionsByAccount", method: "GET", path: "/users/{user_guid}/accounts/{account_guid}/transactions", items: "transactions" },
    /** List transactions by tag: `GET /users/{user_guid}/tags/{tag_guid}/transactions` */
    listByTag: { id: "listTransactionsByTag", method: "GET", path: "/users/{user_guid}/tags/{tag_guid}/transactions", items: "transactions" },
    /** Enhance transactions: `POST /transactions/enhance` */
    enhance: { id: "enhanceTransactions", method: "POST", path: "/transactions/enhance", places: {"transactions":"body"} },
  },
  statements: {
    /** Fetch statements: `POST /users/{user_guid}/members/{member_guid}/fetch_statements` */
    fetch: { id: "fetchStatements", method: "POST", path: "/users/{user_guid}/members/{member_guid}/fetch_statements", startsJob: true },
    /** List statements by member: `GET /users/{user_guid}/members/{member_guid}/statements` */
    listByMember: { id: "listStatementsByMember", method: "GET", path: "/users/{user_guid}/members/{member_guid}/statements", items: "statements" },
    /** Read statement by member: `GET /users/{user_guid}/members/{member_guid}/statements/{statement_guid}` */
    readByMember: { id: "readStatementByMember", method: "GET", path: "/users/{user_guid}/members/{member_guid}/statements/{statement_guid}" },
    /** Download statement PDF: `GET /users/{user_guid}/members/{member_guid}/statements/{statement_guid}.pdf` */
    downloadPDF: { id: "downloadStatementPDF", method: "GET", path: "/users/{user_guid}/members/{member_guid}/statements/{statement_guid}.pdf", kind: "pdf" },
  },
  accounts: {
    /** List user accounts: `GET /users/{user_guid}/accounts` */
    list: { id: "listUserAccounts", method: "GET", path: "/users/{user_guid}/accounts", items: "accounts" },
    /** Read account: `GET /users/{user_guid}/accounts/{account_guid}` */
    read: { id: "readAccount", method: "GET", path: "/users/{user_guid}/accounts/{account_guid}" },
    /** Update account by member: `PUT /users/{user_guid}/members/{member_guid}/accounts/{account_guid}` */
    updateByMember: { id: "updateAccountByMember", method: "PUT", path: "/users/{user_guid}/members/{member_guid}/accounts/{account_guid}", root: "account" },
  },
  holdings: {
    /** List holdings: `GET /users/{user_guid}/investment_holdings` */
    list: { id: "listHoldings", method: "GET", path: "/users/{user_guid}/investment_holdings", items: "holdings" },
    /** Read holding: `GET /users/{user_guid}/investment_holdings/{holding_guid}` */
    read: { id: "readHolding", method: "GET", path: "/users/{user_guid}/investment_holdings/{holding_guid}" },
    /** List holdings by member: `GET /users/{user_guid}/members/{member_guid}/investment_holdings` */
    listByMember: { id: "listHoldingsByMember", method: "GET", path: "/users/{user_guid}/members/{member_guid}/investment_holdings", items: "holdings" },
  },
  categories: {
    /** List categories: `GET /users/{user_guid}/categories` */
    list: { id: "listCategories", method: "GET", path: "/users/{user_guid}/categories", items: "categories" },
    /** Create category: `POST /users/{user_guid}/categories` */
    create: { id: "createCategory", method: "POST", path: "/users/{user_guid}/categories", root: "category" },
    /** List default categories: `GET /users/{user_guid}/categories/default` */
    listDefault: { id: "listDefaultCategoriesByUser", method: "GET", path: "/users/{user_guid}/categories/default", items: "categories" },
    /** Read category: `GET /users/{user_guid}/categories/{category_guid}` */
    read: { id: "readCategory", method: "GET", path: "/users/{user_guid}/categories/{category_guid}" },
    /** Update category: `PUT /users/{user_guid}/categories/{category_guid}` */
    update: { id: "updateCategory", method: "PUT", path: "/users/{user_guid}/categories/{category_guid}", root: "category" },
    /** Delete category: `DELETE /users/{user_guid}/categories/{category_guid}` */
    delete: { id: "deleteCategory", method: "DELETE", path: "/users/{user_guid}/categories/{category_guid}" },
  },
  tags: {
    /** List tags: `GET /users/{user_guid}/tags` */
    list: { id: "listTags", method: "GET", path: "/users/{user_guid}/tags", items: "tags" },
    /** Create tag: `POST /users/{user_guid}/tags` */
    create: { id: "createTag", method: "POST", path: "/users/{user_guid}/tags", root: "tag" },
    /** Read tag: `GET /users/{user_guid}/tags/{tag_guid}` */
    read: { id: "readTag", method: "GET", path: "/users/{user_guid}/tags/{tag_guid}" },
    /** Update tag: `PUT /users/{user_guid}/tags/{tag_guid}` */
    update: { id: "updateTag", method: "PUT", path: "/users/{user_guid}/tags/{tag_guid}", root: "tag" },
    /** Delete tag: `DELETE /users/{user_guid}/tags/{tag_guid}` */
    delete: { id: "deleteTag", method: "DELETE", path: "/users/{user_guid}/tags/{tag_guid}" },
  },
  taggings: {
    /** List taggings: `GET /users/{user_guid}/taggings` */
    list: { id: "listTaggings", method: "GET", path: "/users/{user_guid}/taggings", items: "taggings" },
    /** Create tagging: `POST /users/{user_guid}/taggings` */
    create: { id: "createTagging", method: "POST", path: "/users/{user_guid}/taggings", root: "tagging" },
    /** Read tagging: `GET /users/{user_guid}/taggings/{tagging_guid}` */
    read: { id: "readTagging", method: "GET", path: "/users/{user_guid}/taggings/{tagging_guid}" },
    /** Update tagging: `PUT /users/{user_guid}/taggings/{tagging_guid}` */
    update: { id: "updateTagging", method: "PUT", path: "/users/{user_guid}/taggings/{tagging_guid}", root: "tagging" },
    /** Delete tagging: `DELETE /users/{user_guid}/taggings/{tagging_guid}` */
    delete: { id: "deleteTagging", method: "DELETE", path: "/users/{user_guid}/taggings/{tagging_guid}" },
  },
  transactionRules: {
    /** List transaction rules: `GET /users/{user_guid}/transaction_rules` */
    list: { id: "listTransactionRules", method: "GET", path: "/users/{user_guid}/transaction_rules", items: "transaction_rules" },
    /** Create transaction rule: `POST /users/{user_guid}/transaction_rules` */
    create: { id: "createTransactionRule", method: "POST", path: "/users/{user_guid}/transaction_rules", root: "transaction_rule" },
    /** Read transaction rule: `GET /users/{user_guid}/transaction_rules/{transaction_rule_guid}` */
    read: { id: "readTransactionRule", method: "GET", path: "/users/{user_guid}/transaction_rules/{transaction_rule_guid}" },
    /** Update transaction rule: `PUT /users/{user_guid}/transaction_rules/{transaction_rule_guid}` */
    update: { id: "updateTransactionRule", method: "PUT", path: "/users/{user_guid}/transaction_rules/{transaction_rule_guid}", root: "transaction_rule" },
    /** Delete transaction rule: `DELETE /users/{user_guid}/transaction_rules/{transaction_rule_guid}` */
    delete: { id: "deleteTransactionRule", method: "DELETE", path: "/users/{user_guid}/transaction_rules/{transaction_rule_guid}" },
  },
  widgets: {
    /** Request widget URL: `POST /users/{user_guid}/widget_urls` */
    requestURL: { id: "requestWidgetURL", method: "POST", path: "/users/{user_guid}/widget_urls", root: "widget_url" },
  },
  institutions: {
    /** List institutions: `GET /institutions` */
    list: { id: "listInstitutions", method: "GET", path: "/institutions", items: "institutions" },
    /** List favorite institutions: `GET /institutions/favorites` */
    listFavorite: { id: "listFavoriteInstitutions", method: "GET", path: "/institutions/favorites", items: "institutions" },
    /** Read institution: `GET /institutions/{institution_code}` */
    read: { id: "readInstitution", method: "GET", path: "/institutions/{institution_code}" },
    /** List institution credentials: `GET /institutions/{institution_code}/credentials` */
    listCredentials: { id: "listInstitutionCredentials", method: "GET", path: "/institutions/{institution_code}/credentials", items: "credentials" },
  },
  merchants: {
    /** List merchants: `GET /merchants` */
    list: { id: "listMerchants", method: "GET", path: "/merchants", items: "merchants" },
    /** Read merchant: `GET /merchants/{merchant_guid}` */
    read: { id: "readMerchant", method: "GET", path: "/merchants/{merchant_guid}" },
    /** Read merchant location: `GET /merchant_locations/{merchant_location_guid}` */
    readLocation: { id: "readMerchantLocation", method: "GET", path: "/merchant_locations/{merchant_location_guid}" },
  },
} as const satisfies ClientResources;

/** What to send, and what an older version has in place of `resources`, or beside them. A PDF is asked for in the type of its kind. */
export const versions = {
  v20250224: {
    headers: {"Accept":"application/json","Accept-Version":"v20250224"},
    resources: {},
  },
  v20111101: {
    headers: {"Accept":"application/vnd.mx.api.v1+json"},
    resources: {
      holdings: {
        /** List holdings: `GET /users/{user_guid}/holdings` */
        list: { id: "listHoldings", method: "GET", path: "/users/{user_guid}/holdings", items: "holdings" },
        /** Read holding: `GET /users/{user_guid}/holdings/{holding_guid}` */
        read: { id: "readHolding", method: "GET", path: "/users/{user_guid}/holdings/{holding_guid}" },
        /** List holdings by member: `GET /users/{user_guid}/members/{member_guid}/holdings` */
        listByMember: { id: "listHoldingsByMember", method: "GET", path: "/users/{user_guid}/members/{member_guid}/holdings", items: "holdings" },
      },
      widgets: {
        /**
         * Request Connect URL: `POST /users/{user_guid}/connect_widget_url`
         * @deprecated
         */
        requestConnectURL: { id: "requestConnectWidgetURL", method: "POST", path: "/users/{user_guid}/connect_widget_url", root: "config" },
      },
    },
  },
} as const satisfies Record<string, ClientVersion>;

type ClientResources = Readonly<Record<string, Readonly<Record<string, ClientCall>>>>;

interface ClientVersion {
  headers: Readonly<Record<string, string>>;
  resources: ClientResources;
}

/** The types of each version. */
export interface VersionTypes {
  v20250224: {
    paths: v20250224.paths;
    operations: v20250224.operations;
    schemas: v20250224.components["schemas"];
    webhooks: v20250224Webhooks.WebhookPayloads;
    webhook: v20250224Webhooks.WebhookPayload;
    /** What stands for the identifiers of a path among the arguments. */
    identifiers: {
      user_identifier: {
        /** The guid of the user, or your own `id` of it. */
        user: string | { readonly guid: string };
      };
      member_identifier: {
        /** The guid of the member, or your own `id` of it. */
        member: string | { readonly guid: string };
      };
      user_guid: {
        /** The guid of the user, as create user answered it. */
        user: string | { readonly guid: string };
      };
      member_guid: {
        /** The guid of the member, as create member answered it. */
        member: string | { readonly guid: string };
      };
      account_identifier: {
        /** The guid of the account, or your own `id` of it. */
        account: string | { readonly guid: string };
      };
      statement_guid: {
        /** The guid of the statement, as list statements answered it. */
        statement: string | { readonly guid: string };
      };
      account_guid: {
        /** The guid of the account, as list accounts answered it. */
        account: string | { readonly guid: string };
      };
      transaction_guid: {
        /** The guid of the transaction, as the lists of transactions answer it. */
        transaction: string | { readonly guid: string };
      };
      tag_guid: {
        /** The guid of the tag, as list tags or create tag answered it. */
        tag: string | { readonly guid: string };
      };
      holding_guid: {
        /** The guid of the holding, as the lists of holdings answer it. */
        holding: string | { readonly guid: string };
      };
      category_guid: {
        /** The guid of the category, as list categories or create category answered it. */
        category: string | { readonly guid: string };
      };
      tagging_guid: {
        /** The guid of the tagging, as create tagging answered it. */
        tagging: string | { readonly guid: string };
      };
      transaction_rule_guid: {
        /** The guid of the transaction rule, as create transaction rule answered it. */
        transaction_rule: string | { readonly guid: string };
      };
      institution_code: {
        /** The code of the institution, as list institutions answered it. */
        institution: string | { readonly code: string };
      };
      institution_identifier: {
        /** The code of the institution, or its guid. */
        institution: string | { readonly code: string };
      };
      merchant_guid: {
        /** The guid of the merchant, as transactions and list merchants answer it. */
        merchant: string | { readonly guid: string };
      };
      merchant_location_guid: {
        /** The guid of the merchant location, as transactions answer it. */
        merchant_location: string | { readonly guid: string };
      };
    };
  };
  v20111101: {
    paths: v20111101.paths;
    operations: v20111101.operations;
    schemas: v20111101.components["schemas"];
    webhooks: v20111101Webhooks.WebhookPayloads;
    webhook: v20111101Webhooks.WebhookPayload;
    /** What stands for the identifiers of a path among the arguments. */
    identifiers: {
      user_guid: {
        /** The guid of the user, as create user answered it. */
        user: string | { readonly guid: string };
      };
      member_guid: {
        /** The guid of the member, as create member answered it. */
        member: string | { readonly guid: string };
      };
      account_guid: {
        /** The guid of the account, as list accounts answered it. */
        account: string | { readonly guid: string };
      };
      statement_guid: {
        /** The guid of the statement, as list statements answered it. */
        statement: string | { readonly guid: string };
      };
      transaction_guid: {
        /** The guid of the transaction, as the lists of transactions answer it. */
        transaction: string | { readonly guid: string };
      };
      tag_guid: {
        /** The guid of the tag, as list tags or create tag answered it. */
        tag: string | { readonly guid: string };
      };
      holding_guid: {
        /** The guid of the holding, as the lists of holdings answer it. */
        holding: string | { readonly guid: string };
      };
      category_guid: {
        /** The guid of the category, as list categories or create category answered it. */
        category: string | { readonly guid: string };
      };
      tagging_guid: {
        /** The guid of the tagging, as create tagging answered it. */
        tagging: string | { readonly guid: string };
      };
      transaction_rule_guid: {
        /** The guid of the transaction rule, as create transaction rule answered it. */
        transaction_rule: string | { readonly guid: string };
      };
      institution_code: {
        /** The code of the institution, as list institutions answered it. */
        institution: string | { readonly code: string };
      };
      merchant_guid: {
        /** The guid of the merchant, as transactions and list merchants answer it. */
        merchant: string | { readonly guid: string };
      };
      merchant_location_guid: {
        /** The guid of the merchant location, as transactions answer it. */
        merchant_location: string | { readonly guid: string };
      };
    };
  };
}

/** The most records that a page of a list can hold. */
export const maxRecordsPerPage = 100;
