// Made by `pnpm generate` from spec/. Do not edit.

import type { Validator } from "../description.js";

export const listClients_query: Validator;
export const createClient_body: Validator;
export const updateClient_body: Validator;
export const listApiKeys_query: Validator;
export const rotateApiKey_body: Validator;
export const listDataKeys_query: Validator;
export const updateClock_body: Validator;
export const advanceClock_body: Validator;
export const listScripts_query: Validator;
export const createScript_body: Validator;
export const forceConnectionStatus_body: Validator;
export const updateInstitutionAccount_body: Validator;
export const createInstitutionTransactions_body: Validator;
export const listFaults_query: Validator;
export const createFault_body: Validator;
export const listSnapshots_query: Validator;
export const createSnapshot_body: Validator;
export const forkSnapshot_body: Validator;
export const listWebhookURLs_query: Validator;
export const setWebhookURL_body: Validator;
export const listWebhookDeliveries_query: Validator;
export const replayWebhookDeliveries_body: Validator;
export const streamWebhookDeliveries_query: Validator;
export const streamWebhookDeliveries_header: Validator;
export const listFailedTasks_query: Validator;
export const listAuditLog_query: Validator;
