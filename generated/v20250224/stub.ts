// Made by `pnpm generate` from spec/. Do not edit.

import type { JsonText } from "../description.js";
import type { operations as Types } from "./types.js";
import type { OperationId } from "./operations.js";

/** One of the documented answers of an operation. */
export type Reply<Id extends OperationId> = {
  [Status in keyof Types[Id]["responses"] & number]: Answer<Status, Content<Types[Id]["responses"][Status]>>;
}[keyof Types[Id]["responses"] & number];

type Answer<Status, Body> = { status: Status; headers?: Readonly<Record<string, string>> } & ([Body] extends [never]
  ? { body?: undefined }
  : { body: Body extends string ? Uint8Array : Body extends Events ? Events : Body | JsonText<Body> });

type Content<Response> = Response extends { content: infer Media }
  ? "text/event-stream" extends keyof Media
    ? Events
    : Media[keyof Media]
  : never;

/** An answer that goes on for as long as there is something to tell. */
type Events = AsyncIterable<string>;

export interface Handlers<Context> {
  /** List users: `GET /users` */
  listUsers(request: { query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listUsers">>;
  /** Create user: `POST /users` */
  createUser(request: { body: NonNullable<Types["createUser"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createUser">>;
  /** Read user: `GET /users/{user_identifier}` */
  readUser(request: { path: { user_guid: string } }, context: Context): Promise<Reply<"readUser">>;
  /** Update user: `PUT /users/{user_identifier}` */
  updateUser(request: { path: { user_guid: string }; body: NonNullable<Types["updateUser"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateUser">>;
  /** Delete user: `DELETE /users/{user_identifier}` */
  deleteUser(request: { path: { user_guid: string } }, context: Context): Promise<Reply<"deleteUser">>;
  /** List members: `GET /users/{user_identifier}/members` */
  listMembers(request: { path: { user_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listMembers">>;
  /** Create member: `POST /users/{user_identifier}/members` */
  createMember(request: { path: { user_guid: string }; header: { "X-CALLBACK-PAYLOAD"?: string }; body: NonNullable<Types["createMember"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createMember">>;
  /** Read member: `GET /users/{user_identifier}/members/{member_identifier}` */
  readMember(request: { path: { user_guid: string; member_guid: string } }, context: Context): Promise<Reply<"readMember">>;
  /** Update member: `PUT /users/{user_identifier}/members/{member_identifier}` */
  updateMember(request: { path: { user_guid: string; member_guid: string }; header: { "X-CALLBACK-PAYLOAD"?: string }; body: NonNullable<Types["updateMember"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateMember">>;
  /** Delete member: `DELETE /users/{user_identifier}/members/{member_identifier}` */
  deleteMember(request: { path: { user_guid: string; member_guid: string } }, context: Context): Promise<Reply<"deleteMember">>;
  /** Read member status: `GET /users/{user_identifier}/members/{member_identifier}/status` */
  readMemberStatus(request: { path: { user_guid: string; member_guid: string } }, context: Context): Promise<Reply<"readMemberStatus">>;
  /** List member credentials: `GET /users/{user_identifier}/members/{member_identifier}/credentials` */
  listMemberCredentials(request: { path: { user_guid: string; member_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listMemberCredentials">>;
  /** List member challenges: `GET /users/{user_identifier}/members/{member_identifier}/challenges` */
  listMemberChallenges(request: { path: { user_guid: string; member_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listMemberChallenges">>;
  /** Resume aggregation: `PUT /users/{user_identifier}/members/{member_identifier}/resume` */
  resumeAggregation(request: { path: { user_guid: string; member_guid: string }; body: NonNullable<Types["resumeAggregation"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"resumeAggregation">>;
  /** Aggregate member: `POST /users/{user_identifier}/members/{member_identifier}/aggregate` */
  aggregateMember(request: { path: { user_guid: string; member_guid: string }; header: { "X-CALLBACK-PAYLOAD"?: string } }, context: Context): Promise<Reply<"aggregateMember">>;
  /** Check balances: `POST /users/{user_identifier}/members/{member_identifier}/check_balance` */
  checkBalances(request: { path: { user_guid: string; member_guid: string } }, context: Context): Promise<Reply<"checkBalances">>;
  /** Request OAuth window URI: `GET /users/{user_identifier}/members/{member_identifier}/oauth_window_uri` */
  requestOAuthWindowURI(request: { path: { user_guid: string; member_guid: string }; query: { referral_source: "BROWSER" | "APP"; skip_aggregation: boolean; ui_message_webview_url_scheme?: string } }, context: Context): Promise<Reply<"requestOAuthWindowURI">>;
  /** Verify member: `POST /users/{user_identifier}/members/{member_identifier}/verify` */
  verifyMember(request: { path: { user_guid: string; member_guid: string }; body?: NonNullable<Types["verifyMember"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"verifyMember">>;
  /** List account numbers by member: `GET /users/{user_guid}/members/{member_guid}/account_numbers` */
  listAccountNumbersByMember(request: { path: { user_guid: string; member_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listAccountNumbersByMember">>;
  /** List account numbers by account: `GET /users/{user_identifier}/accounts/{account_identifier}/account_numbers` */
  listAccountNumbersByAccount(request: { path: { user_guid: string; account_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listAccountNumbersByAccount">>;
  /** Identify member: `POST /users/{user_identifier}/members/{member_identifier}/identify` */
  identifyMember(request: { path: { user_guid: string; member_guid: string }; body?: NonNullable<Types["identifyMember"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"identifyMember">>;
  /** List account owners by member: `GET /users/{user_identifier}/members/{member_identifier}/account_owners` */
  listAccountOwnersByMember(request: { path: { user_guid: string; member_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listAccountOwnersByMember">>;
  /** Extend history: `POST /users/{user_identifier}/members/{member_identifier}/extend_history` */
  extendHistory(request: { path: { user_guid: string; member_guid: string } }, context: Context): Promise<Reply<"extendHistory">>;
  /** Fetch statements: `POST /users/{user_identifier}/members/{member_identifier}/fetch_statements` */
  fetchStatements(request: { path: { user_guid: string; member_guid: string } }, context: Context): Promise<Reply<"fetchStatements">>;
  /** List statements by member: `GET /users/{user_guid}/members/{member_guid}/statements` */
  listStatementsByMember(request: { path: { user_guid: string; member_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listStatementsByMember">>;
  /** Read statement by member: `GET /users/{user_guid}/members/{member_guid}/statements/{statement_guid}` */
  readStatementByMember(request: { path: { user_guid: string; member_guid: string; statement_guid: string } }, context: Context): Promise<Reply<"readStatementByMember">>;
  /** Download statement PDF: `GET /users/{user_guid}/members/{member_guid}/statements/{statement_guid}.pdf` */
  downloadStatementPDF(request: { path: { user_guid: string; member_guid: string; statement_guid: string } }, context: Context): Promise<Reply<"downloadStatementPDF">>;
  /** List user accounts: `GET /users/{user_identifier}/accounts` */
  listUserAccounts(request: { path: { user_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listUserAccounts">>;
  /** Read account: `GET /users/{user_guid}/accounts/{account_guid}` */
  readAccount(request: { path: { user_guid: string; account_guid: string } }, context: Context): Promise<Reply<"readAccount">>;
  /** Update account by member: `PUT /users/{user_identifier}/members/{member_identifier}/accounts/{account_identifier}` */
  updateAccountByMember(request: { path: { user_guid: string; member_guid: string; account_guid: string }; body: NonNullable<Types["updateAccountByMember"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateAccountByMember">>;
  /** List transactions: `GET /users/{user_identifier}/transactions` */
  listTransactions(request: { path: { user_guid: string }; query: { from_date?: string; to_date?: string; page: number; records_per_page: number } }, context: Context): Promise<Reply<"listTransactions">>;
  /** Read transaction: `GET /users/{user_guid}/transactions/{transaction_guid}` */
  readTransaction(request: { path: { user_guid: string; transaction_guid: string } }, context: Context): Promise<Reply<"readTransaction">>;
  /** Update transaction: `PUT /users/{user_guid}/transactions/{transaction_guid}` */
  updateTransaction(request: { path: { user_guid: string; transaction_guid: string }; body: NonNullable<Types["updateTransaction"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateTransaction">>;
  /** List transactions by member: `GET /users/{user_identifier}/members/{member_identifier}/transactions` */
  listTransactionsByMember(request: { path: { user_guid: string; member_guid: string }; query: { from_date?: string; to_date?: string; page: number; records_per_page: number; from_timestamp?: string; to_timestamp?: string } }, context: Context): Promise<Reply<"listTransactionsByMember">>;
  /** List transactions by account: `GET /users/{user_guid}/accounts/{account_guid}/transactions` */
  listTransactionsByAccount(request: { path: { user_guid: string; account_guid: string }; query: { from_date?: string; to_date?: string; page: number; records_per_page: number } }, context: Context): Promise<Reply<"listTransactionsByAccount">>;
  /** List transactions by tag: `GET /users/{user_identifier}/tags/{tag_guid}/transactions` */
  listTransactionsByTag(request: { path: { user_guid: string; tag_guid: string }; query: { from_date?: string; to_date?: string; page: number; records_per_page: number } }, context: Context): Promise<Reply<"listTransactionsByTag">>;
  /** Enhance transactions: `POST /transactions/enhance` */
  enhanceTransactions(request: { body: NonNullable<Types["enhanceTransactions"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"enhanceTransactions">>;
  /** List holdings: `GET /users/{user_guid}/investment_holdings` */
  listHoldings(request: { path: { user_guid: string }; query: { from_date?: string; to_date?: string; page: number; records_per_page: number } }, context: Context): Promise<Reply<"listHoldings">>;
  /** Read holding: `GET /users/{user_guid}/investment_holdings/{holding_guid}` */
  readHolding(request: { path: { user_guid: string; holding_guid: string } }, context: Context): Promise<Reply<"readHolding">>;
  /** List holdings by member: `GET /users/{user_guid}/members/{member_guid}/investment_holdings` */
  listHoldingsByMember(request: { path: { user_guid: string; member_guid: string }; query: { from_date?: string; to_date?: string; page: number; records_per_page: number } }, context: Context): Promise<Reply<"listHoldingsByMember">>;
  /** List categories: `GET /users/{user_guid}/categories` */
  listCategories(request: { path: { user_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listCategories">>;
  /** Create category: `POST /users/{user_guid}/categories` */
  createCategory(request: { path: { user_guid: string }; body: NonNullable<Types["createCategory"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createCategory">>;
  /** List default categories: `GET /users/{user_guid}/categories/default` */
  listDefaultCategoriesByUser(request: { path: { user_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listDefaultCategoriesByUser">>;
  /** Read category: `GET /users/{user_guid}/categories/{category_guid}` */
  readCategory(request: { path: { user_guid: string; category_guid: string } }, context: Context): Promise<Reply<"readCategory">>;
  /** Update category: `PUT /users/{user_guid}/categories/{category_guid}` */
  updateCategory(request: { path: { user_guid: string; category_guid: string }; body: NonNullable<Types["updateCategory"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateCategory">>;
  /** Delete category: `DELETE /users/{user_guid}/categories/{category_guid}` */
  deleteCategory(request: { path: { user_guid: string; category_guid: string } }, context: Context): Promise<Reply<"deleteCategory">>;
  /** List tags: `GET /users/{user_guid}/tags` */
  listTags(request: { path: { user_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listTags">>;
  /** Create tag: `POST /users/{user_guid}/tags` */
  createTag(request: { path: { user_guid: string }; body: NonNullable<Types["createTag"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createTag">>;
  /** Read tag: `GET /users/{user_guid}/tags/{tag_guid}` */
  readTag(request: { path: { user_guid: string; tag_guid: string } }, context: Context): Promise<Reply<"readTag">>;
  /** Update tag: `PUT /users/{user_guid}/tags/{tag_guid}` */
  updateTag(request: { path: { user_guid: string; tag_guid: string }; body: NonNullable<Types["updateTag"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateTag">>;
  /** Delete tag: `DELETE /users/{user_guid}/tags/{tag_guid}` */
  deleteTag(request: { path: { user_guid: string; tag_guid: string } }, context: Context): Promise<Reply<"deleteTag">>;
  /** List taggings: `GET /users/{user_guid}/taggings` */
  listTaggings(request: { path: { user_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listTaggings">>;
  /** Create tagging: `POST /users/{user_guid}/taggings` */
  createTagging(request: { path: { user_guid: string }; body: NonNullable<Types["createTagging"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createTagging">>;
  /** Read tagging: `GET /users/{user_guid}/taggings/{tagging_guid}` */
  readTagging(request: { path: { user_guid: string; tagging_guid: string } }, context: Context): Promise<Reply<"readTagging">>;
  /** Update tagging: `PUT /users/{user_guid}/taggings/{tagging_guid}` */
  updateTagging(request: { path: { user_guid: string; tagging_guid: string }; body: NonNullable<Types["updateTagging"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateTagging">>;
  /** Delete tagging: `DELETE /users/{user_guid}/taggings/{tagging_guid}` */
  deleteTagging(request: { path: { user_guid: string; tagging_guid: string } }, context: Context): Promise<Reply<"deleteTagging">>;
  /** List transaction rules: `GET /users/{user_guid}/transaction_rules` */
  listTransactionRules(request: { path: { user_guid: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listTransactionRules">>;
  /** Create transaction rule: `POST /users/{user_guid}/transaction_rules` */
  createTransactionRule(request: { path: { user_guid: string }; body: NonNullable<Types["createTransactionRule"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createTransactionRule">>;
  /** Read transaction rule: `GET /users/{user_guid}/transaction_rules/{transaction_rule_guid}` */
  readTransactionRule(request: { path: { user_guid: string; transaction_rule_guid: string } }, context: Context): Promise<Reply<"readTransactionRule">>;
  /** Update transaction rule: `PUT /users/{user_guid}/transaction_rules/{transaction_rule_guid}` */
  updateTransactionRule(request: { path: { user_guid: string; transaction_rule_guid: string }; body: NonNullable<Types["updateTransactionRule"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateTransactionRule">>;
  /** Delete transaction rule: `DELETE /users/{user_guid}/transaction_rules/{transaction_rule_guid}` */
  deleteTransactionRule(request: { path: { user_guid: string; transaction_rule_guid: string } }, context: Context): Promise<Reply<"deleteTransactionRule">>;
  /** Request widget URL: `POST /users/{user_guid}/widget_urls` */
  requestWidgetURL(request: { path: { user_guid: string }; header: { "Accept-Language": string }; body: NonNullable<Types["requestWidgetURL"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"requestWidgetURL">>;
  /** List institutions: `GET /institutions` */
  listInstitutions(request: { query: { name?: string; page: number; records_per_page: number; supported_products?: ("account_verification" | "identity_verification" | "investments" | "rewards" | "statements" | "transaction_history" | "transactions")[] } }, context: Context): Promise<Reply<"listInstitutions">>;
  /** List favorite institutions: `GET /institutions/favorites` */
  listFavoriteInstitutions(request: { query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listFavoriteInstitutions">>;
  /** Read institution: `GET /institutions/{institution_code}` */
  readInstitution(request: { path: { institution_code: string } }, context: Context): Promise<Reply<"readInstitution">>;
  /** List institution credentials: `GET /institutions/{institution_identifier}/credentials` */
  listInstitutionCredentials(request: { path: { institution_code: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listInstitutionCredentials">>;
  /** List merchants: `GET /merchants` */
  listMerchants(request: { query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listMerchants">>;
  /** Read merchant: `GET /merchants/{merchant_guid}` */
  readMerchant(request: { path: { merchant_guid: string } }, context: Context): Promise<Reply<"readMerchant">>;
  /** Read merchant location: `GET /merchant_locations/{merchant_location_guid}` */
  readMerchantLocation(request: { path: { merchant_location_guid: string } }, context: Context): Promise<Reply<"readMerchantLocation">>;
}
