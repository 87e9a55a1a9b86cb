// Made by `pnpm generate` from spec/. Do not edit.

/** One failed check, in Ajv's form, with the schema and the value at hand. */
export interface ValidationError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  parentSchema?: Record<string, unknown>;
  data?: unknown;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}

export const listUsers_query: Validator;
export const createUser_body: Validator;
export const updateUser_body: Validator;
export const listMembers_query: Validator;
export const createMember_body: Validator;
export const createMember_header: Validator;
export const updateMember_body: Validator;
export const updateMember_header: Validator;
export const listMemberCredentials_query: Validator;
export const listMemberChallenges_query: Validator;
export const resumeAggregation_body: Validator;
export const aggregateMember_header: Validator;
export const requestOAuthWindowURI_query: Validator;
export const verifyMember_body: Validator;
export const listAccountNumbersByMember_query: Validator;
export const listAccountNumbersByAccount_query: Validator;
export const identifyMember_body: Validator;
export const listAccountOwnersByMember_query: Validator;
export const listStatementsByMember_query: Validator;
export const listUserAccounts_query: Validator;
export const updateAccountByMember_body: Validator;
export const listTransactions_query: Validator;
export const updateTransaction_body: Validator;
export const listTransactionsByMember_query: Validator;
export const listTransactionsByAccount_query: Validator;
export const listTransactionsByTag_query: Validator;
export const enhanceTransactions_body: Validator;
export const listHoldings_query: Validator;
export const listHoldingsByMember_query: Validator;
export const listCategories_query: Validator;
export const createCategory_body: Validator;
export const listDefaultCategoriesByUser_query: Validator;
export const updateCategory_body: Validator;
export const listTags_query: Validator;
export const createTag_body: Validator;
export const updateTag_body: Validator;
export const listTaggings_query: Validator;
export const createTagging_body: Validator;
export const updateTagging_body: Validator;
export const listTransactionRules_query: Validator;
export const createTransactionRule_body: Validator;
export const updateTransactionRule_body: Validator;
export const requestWidgetURL_body: Validator;
export const requestWidgetURL_header: Validator;
export const requestConnectWidgetURL_body: Validator;
export const listInstitutions_query: Validator;
export const listFavoriteInstitutions_query: Validator;
export const listInstitutionCredentials_query: Validator;
export const listMerchants_query: Validator;
