// Made by `pnpm generate` from spec/. Do not edit.

import type { OperationDescription } from "../description.js";

export const operations = {
  listClients: {
    method: "GET",
    path: "/control/clients",
    alsoAt: [],
    tag: "clients",
    summary: "List clients",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        default: 1
      },
      {
        name: "records_per_page",
        in: "query",
        required: false,
        type: "integer",
        default: 25
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ClientPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: "clients"
  },
  createClient: {
    method: "POST",
    path: "/control/clients",
    alsoAt: [],
    tag: "clients",
    summary: "Create client",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [],
    body: {
      required: false,
      contentType: "application/json",
      root: "client",
      schema: "ClientCreateRequestBody",
      secrets: []
    },
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "NewClientBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  readClient: {
    method: "GET",
    path: "/control/clients/{client_id}",
    alsoAt: [],
    tag: "clients",
    summary: "Read client",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ClientBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  updateClient: {
    method: "PUT",
    path: "/control/clients/{client_id}",
    alsoAt: [],
    tag: "clients",
    summary: "Update client",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "client",
      schema: "ClientUpdateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ClientBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  deleteClient: {
    method: "DELETE",
    path: "/control/clients/{client_id}",
    alsoAt: [],
    tag: "clients",
    summary: "Delete client",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "204": {
        contentTypes: [],
        schema: null
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  resetClient: {
    method: "POST",
    path: "/control/clients/{client_id}/reset",
    alsoAt: [],
    tag: "clients",
    summary: "Reset client",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ClientBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  listApiKeys: {
    method: "GET",
    path: "/control/clients/{client_id}/api_keys",
    alsoAt: [],
    tag: "api_keys",
    summary: "List API keys",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        default: 1
      },
      {
        name: "records_per_page",
        in: "query",
        required: false,
        type: "integer",
        default: 25
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ApiKeyPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: "api_keys"
  },
  createApiKey: {
    method: "POST",
    path: "/control/clients/{client_id}/api_keys",
    alsoAt: [],
    tag: "api_keys",
    summary: "Create API key",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "NewApiKeyBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  revokeApiKey: {
    method: "DELETE",
    path: "/control/clients/{client_id}/api_keys/{api_key_guid}",
    alsoAt: [],
    tag: "api_keys",
    summary: "Revoke API key",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "api_key_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "204": {
        contentTypes: [],
        schema: null
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  rotateApiKey: {
    method: "POST",
    path: "/control/clients/{client_id}/api_keys/{api_key_guid}/rotate",
    alsoAt: [],
    tag: "api_keys",
    summary: "Rotate API key",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "api_key_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: false,
      contentType: "application/json",
      root: "api_key",
      schema: "ApiKeyRotateRequestBody",
      secrets: []
    },
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "NewApiKeyBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  listDataKeys: {
    method: "GET",
    path: "/control/clients/{client_id}/data_keys",
    alsoAt: [],
    tag: "data_keys",
    summary: "List data keys",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        default: 1
      },
      {
        name: "records_per_page",
        in: "query",
        required: false,
        type: "integer",
        default: 25
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "DataKeyPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: "data_keys"
  },
  rotateDataKey: {
    method: "POST",
    path: "/control/clients/{client_id}/data_keys/rotate",
    alsoAt: [],
    tag: "data_keys",
    summary: "Rotate data key",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "DataKeyBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  readClock: {
    method: "GET",
    path: "/control/clients/{client_id}/clock",
    alsoAt: [],
    tag: "clock",
    summary: "Read clock",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ClockBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  updateClock: {
    method: "PUT",
    path: "/control/clients/{client_id}/clock",
    alsoAt: [],
    tag: "clock",
    summary: "Update clock",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "clock",
      schema: "ClockUpdateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ClockBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  freezeClock: {
    method: "POST",
    path: "/control/clients/{client_id}/clock/freeze",
    alsoAt: [],
    tag: "clock",
    summary: "Freeze clock",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ClockBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  resumeClock: {
    method: "POST",
    path: "/control/clients/{client_id}/clock/resume",
    alsoAt: [],
    tag: "clock",
    summary: "Resume clock",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ClockBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  advanceClock: {
    method: "POST",
    path: "/control/clients/{client_id}/clock/advance",
    alsoAt: [],
    tag: "clock",
    summary: "Advance clock",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "clock",
      schema: "ClockAdvanceRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ClockBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  listScripts: {
    method: "GET",
    path: "/control/clients/{client_id}/scripts",
    alsoAt: [],
    tag: "simulation",
    summary: "List scripts",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        default: 1
      },
      {
        name: "records_per_page",
        in: "query",
        required: false,
        type: "integer",
        default: 25
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ScriptPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: "scripts"
  },
  createScript: {
    method: "POST",
    path: "/control/clients/{client_id}/scripts",
    alsoAt: [],
    tag: "simulation",
    summary: "Create script",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "script",
      schema: "ScriptCreateRequestBody",
      secrets: []
    },
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "ScriptBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  deleteScript: {
    method: "DELETE",
    path: "/control/clients/{client_id}/scripts/{script_guid}",
    alsoAt: [],
    tag: "simulation",
    summary: "Delete script",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "script_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "204": {
        contentTypes: [],
        schema: null
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  forceConnectionStatus: {
    method: "PUT",
    path: "/control/clients/{client_id}/members/{member_guid}/connection_status",
    alsoAt: [],
    tag: "simulation",
    summary: "Force connection status",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "member_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "member",
      schema: "ForceConnectionStatusRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ForcedMemberBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  updateInstitutionAccount: {
    method: "PUT",
    path: "/control/clients/{client_id}/accounts/{account_guid}",
    alsoAt: [],
    tag: "simulation",
    summary: "Update institution account",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "account_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "account",
      schema: "InstitutionAccountUpdateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "InstitutionAccountBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  createInstitutionTransactions: {
    method: "POST",
    path: "/control/clients/{client_id}/accounts/{account_guid}/transactions",
    alsoAt: [],
    tag: "simulation",
    summary: "Create institution transactions",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "account_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: null,
      schema: "InstitutionTransactionsCreateRequestBody",
      secrets: []
    },
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "InstitutionTransactionsBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  listFaults: {
    method: "GET",
    path: "/control/clients/{client_id}/faults",
    alsoAt: [],
    tag: "simulation",
    summary: "List faults",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        default: 1
      },
      {
        name: "records_per_page",
        in: "query",
        required: false,
        type: "integer",
        default: 25
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "FaultPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: "faults"
  },
  createFault: {
    method: "POST",
    path: "/control/clients/{client_id}/faults",
    alsoAt: [],
    tag: "simulation",
    summary: "Create fault",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "fault",
      schema: "FaultCreateRequestBody",
      secrets: []
    },
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "FaultBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  deleteFault: {
    method: "DELETE",
    path: "/control/clients/{client_id}/faults/{fault_guid}",
    alsoAt: [],
    tag: "simulation",
    summary: "Delete fault",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "fault_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "204": {
        contentTypes: [],
        schema: null
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  listSnapshots: {
    method: "GET",
    path: "/control/clients/{client_id}/snapshots",
    alsoAt: [],
    tag: "snapshots",
    summary: "List snapshots",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        default: 1
      },
      {
        name: "records_per_page",
        in: "query",
        required: false,
        type: "integer",
        default: 25
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "SnapshotPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: "snapshots"
  },
  createSnapshot: {
    method: "POST",
    path: "/control/clients/{client_id}/snapshots",
    alsoAt: [],
    tag: "snapshots",
    summary: "Create snapshot",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "snapshot",
      schema: "SnapshotCreateRequestBody",
      secrets: []
    },
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "SnapshotBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  deleteSnapshot: {
    method: "DELETE",
    path: "/control/clients/{client_id}/snapshots/{snapshot_name}",
    alsoAt: [],
    tag: "snapshots",
    summary: "Delete snapshot",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "snapshot_name",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "204": {
        contentTypes: [],
        schema: null
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  restoreSnapshot: {
    method: "POST",
    path: "/control/clients/{client_id}/snapshots/{snapshot_name}/restore",
    alsoAt: [],
    tag: "snapshots",
    summary: "Restore snapshot",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "snapshot_name",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "ClientBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  forkSnapshot: {
    method: "POST",
    path: "/control/clients/{client_id}/snapshots/{snapshot_name}/fork",
    alsoAt: [],
    tag: "snapshots",
    summary: "Fork snapshot",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "snapshot_name",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: false,
      contentType: "application/json",
      root: "client",
      schema: "SnapshotForkRequestBody",
      secrets: []
    },
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "NewClientBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  listWebhookURLs: {
    method: "GET",
    path: "/control/clients/{client_id}/webhook_urls",
    alsoAt: [],
    tag: "webhooks",
    summary: "List webhook URLs",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        default: 1
      },
      {
        name: "records_per_page",
        in: "query",
        required: false,
        type: "integer",
        default: 25
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "WebhookURLPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: "webhook_urls"
  },
  setWebhookURL: {
    method: "PUT",
    path: "/control/clients/{client_id}/webhook_urls/{webhook_kind}",
    alsoAt: [],
    tag: "webhooks",
    summary: "Set webhook URL",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "webhook_kind",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "webhook_url",
      schema: "WebhookURLSetRequestBody",
      secrets: [
        "/webhook_url/authentication",
        "/webhook_url/tls"
      ]
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "WebhookURLBody"
      },
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "NewWebhookURLBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  deleteWebhookURL: {
    method: "DELETE",
    path: "/control/clients/{client_id}/webhook_urls/{webhook_kind}",
    alsoAt: [],
    tag: "webhooks",
    summary: "Delete webhook URL",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "webhook_kind",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "204": {
        contentTypes: [],
        schema: null
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  rotateWebhookSecret: {
    method: "POST",
    path: "/control/clients/{client_id}/webhook_urls/{webhook_kind}/rotate_secret",
    alsoAt: [],
    tag: "webhooks",
    summary: "Rotate webhook secret",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "webhook_kind",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "NewWebhookURLBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  testWebhookURL: {
    method: "POST",
    path: "/control/clients/{client_id}/webhook_urls/{webhook_kind}/test",
    alsoAt: [],
    tag: "webhooks",
    summary: "Test webhook URL",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "webhook_kind",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "WebhookAttemptBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  listWebhookDeliveries: {
    method: "GET",
    path: "/control/clients/{client_id}/webhook_deliveries",
    alsoAt: [],
    tag: "webhooks",
    summary: "List webhook deliveries",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "kind",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "status",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        default: 1
      },
      {
        name: "records_per_page",
        in: "query",
        required: false,
        type: "integer",
        default: 25
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "WebhookDeliveryPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: "webhook_deliveries"
  },
  replayWebhookDeliveries: {
    method: "POST",
    path: "/control/clients/{client_id}/webhook_deliveries/replay",
    alsoAt: [],
    tag: "webhooks",
    summary: "Replay webhook deliveries",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: false,
      contentType: "application/json",
      root: "webhook_replay",
      schema: "WebhookReplayRequestBody",
      secrets: []
    },
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "WebhookReplayBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  streamWebhookDeliveries: {
    method: "GET",
    path: "/control/clients/{client_id}/webhook_deliveries/stream",
    alsoAt: [],
    tag: "webhooks",
    summary: "Stream webhook deliveries",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "kind",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "Last-Event-ID",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "text/event-stream"
        ],
        schema: "WebhookAttemptStream"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  readWebhookDelivery: {
    method: "GET",
    path: "/control/clients/{client_id}/webhook_deliveries/{webhook_delivery_guid}",
    alsoAt: [],
    tag: "webhooks",
    summary: "Read webhook delivery",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "webhook_delivery_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "WebhookDeliveryDetailsBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  replayWebhookDelivery: {
    method: "POST",
    path: "/control/clients/{client_id}/webhook_deliveries/{webhook_delivery_guid}/replay",
    alsoAt: [],
    tag: "webhooks",
    summary: "Replay webhook delivery",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "webhook_delivery_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "WebhookDeliveryBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  listFailedTasks: {
    method: "GET",
    path: "/control/clients/{client_id}/failed_tasks",
    alsoAt: [],
    tag: "tasks",
    summary: "List failed tasks",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        default: 1
      },
      {
        name: "records_per_page",
        in: "query",
        required: false,
        type: "integer",
        default: 25
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "FailedTaskPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: "failed_tasks"
  },
  deleteFailedTask: {
    method: "DELETE",
    path: "/control/clients/{client_id}/failed_tasks/{task_guid}",
    alsoAt: [],
    tag: "tasks",
    summary: "Delete failed task",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "task_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "204": {
        contentTypes: [],
        schema: null
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  retryFailedTask: {
    method: "POST",
    path: "/control/clients/{client_id}/failed_tasks/{task_guid}/retry",
    alsoAt: [],
    tag: "tasks",
    summary: "Retry failed task",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "client_id",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "task_guid",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "204": {
        contentTypes: [],
        schema: null
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: null
  },
  listAuditLog: {
    method: "GET",
    path: "/control/audit_log",
    alsoAt: [],
    tag: "audit_log",
    summary: "List audit log",
    deprecated: false,
    feature: null,
    security: [
      "controlKey"
    ],
    parameters: [
      {
        name: "page",
        in: "query",
        required: false,
        type: "integer",
        default: 1
      },
      {
        name: "records_per_page",
        in: "query",
        required: false,
        type: "integer",
        default: 25
      },
      {
        name: "client_id",
        in: "query",
        required: false,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "AuditEntryPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ControlErrorBody"
      }
    },
    paged: "audit_entries"
  },
} as const satisfies Record<string, OperationDescription>;

export type OperationId = keyof typeof operations;
