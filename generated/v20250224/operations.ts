// Made by `pnpm generate` from spec/. Do not edit.

import type { OperationDescription } from "../description.js";

export const operations = {
  listUsers: {
    method: "GET",
    path: "/users",
    alsoAt: [],
    tag: "users",
    summary: "List users",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "UserPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "users"
  },
  createUser: {
    method: "POST",
    path: "/users",
    alsoAt: [],
    tag: "users",
    summary: "Create user",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "user",
      schema: "UserCreateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "UserBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  readUser: {
    method: "GET",
    path: "/users/{user_identifier}",
    alsoAt: [],
    tag: "users",
    summary: "Read user",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "UserBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  updateUser: {
    method: "PUT",
    path: "/users/{user_identifier}",
    alsoAt: [],
    tag: "users",
    summary: "Update user",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "user",
      schema: "UserUpdateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "UserBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  deleteUser: {
    method: "DELETE",
    path: "/users/{user_identifier}",
    alsoAt: [],
    tag: "users",
    summary: "Delete user",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
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
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listMembers: {
    method: "GET",
    path: "/users/{user_identifier}/members",
    alsoAt: [],
    tag: "members",
    summary: "List members",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "MemberPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "members"
  },
  createMember: {
    method: "POST",
    path: "/users/{user_identifier}/members",
    alsoAt: [],
    tag: "members",
    summary: "Create member",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "X-CALLBACK-PAYLOAD",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "member",
      schema: "MemberCreateRequestBody",
      secrets: [
        "/member/credentials"
      ]
    },
    responses: {
      "201": {
        contentTypes: [
          "application/json"
        ],
        schema: "MemberBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  readMember: {
    method: "GET",
    path: "/users/{user_identifier}/members/{member_identifier}",
    alsoAt: [],
    tag: "members",
    summary: "Read member",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "MemberBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  updateMember: {
    method: "PUT",
    path: "/users/{user_identifier}/members/{member_identifier}",
    alsoAt: [],
    tag: "members",
    summary: "Update member",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "X-CALLBACK-PAYLOAD",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "member",
      schema: "MemberUpdateRequestBody",
      secrets: [
        "/member/credentials"
      ]
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "MemberBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  deleteMember: {
    method: "DELETE",
    path: "/users/{user_identifier}/members/{member_identifier}",
    alsoAt: [],
    tag: "members",
    summary: "Delete member",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
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
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  readMemberStatus: {
    method: "GET",
    path: "/users/{user_identifier}/members/{member_identifier}/status",
    alsoAt: [],
    tag: "members",
    summary: "Read member status",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "MemberStatusBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listMemberCredentials: {
    method: "GET",
    path: "/users/{user_identifier}/members/{member_identifier}/credentials",
    alsoAt: [],
    tag: "members",
    summary: "List member credentials",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "CredentialPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "credentials"
  },
  listMemberChallenges: {
    method: "GET",
    path: "/users/{user_identifier}/members/{member_identifier}/challenges",
    alsoAt: [],
    tag: "members",
    summary: "List member challenges",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "ChallengePage"
      },
      "204": {
        contentTypes: [],
        schema: null
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "challenges"
  },
  resumeAggregation: {
    method: "PUT",
    path: "/users/{user_identifier}/members/{member_identifier}/resume",
    alsoAt: [],
    tag: "members",
    summary: "Resume aggregation",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "member",
      schema: "MemberResumeRequestBody",
      secrets: [
        "/member/challenges"
      ]
    },
    responses: {
      "202": {
        contentTypes: [
          "application/json"
        ],
        schema: "MemberBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  aggregateMember: {
    method: "POST",
    path: "/users/{user_identifier}/members/{member_identifier}/aggregate",
    alsoAt: [],
    tag: "members",
    summary: "Aggregate member",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "X-CALLBACK-PAYLOAD",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "202": {
        contentTypes: [
          "application/json"
        ],
        schema: "MemberBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  checkBalances: {
    method: "POST",
    path: "/users/{user_identifier}/members/{member_identifier}/check_balance",
    alsoAt: [],
    tag: "members",
    summary: "Check balances",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "202": {
        contentTypes: [
          "application/json"
        ],
        schema: "MemberBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  requestOAuthWindowURI: {
    method: "GET",
    path: "/users/{user_identifier}/members/{member_identifier}/oauth_window_uri",
    alsoAt: [],
    tag: "members",
    summary: "Request OAuth window URI",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "referral_source",
        in: "query",
        required: false,
        type: "string",
        default: "BROWSER"
      },
      {
        name: "skip_aggregation",
        in: "query",
        required: false,
        type: "boolean",
        default: false
      },
      {
        name: "ui_message_webview_url_scheme",
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
        schema: "OAuthWindowBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  verifyMember: {
    method: "POST",
    path: "/users/{user_identifier}/members/{member_identifier}/verify",
    alsoAt: [],
    tag: "verification",
    summary: "Verify member",
    deprecated: false,
    feature: "verification",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: false,
      contentType: "application/json",
      root: "member",
      schema: "MemberJobRequestBody",
      secrets: []
    },
    responses: {
      "202": {
        contentTypes: [
          "application/json"
        ],
        schema: "MemberBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listAccountNumbersByMember: {
    method: "GET",
    path: "/users/{user_guid}/members/{member_guid}/account_numbers",
    alsoAt: [],
    tag: "verification",
    summary: "List account numbers by member",
    deprecated: false,
    feature: "verification",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "member_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "AccountNumberPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "account_numbers"
  },
  listAccountNumbersByAccount: {
    method: "GET",
    path: "/users/{user_identifier}/accounts/{account_identifier}/account_numbers",
    alsoAt: [],
    tag: "verification",
    summary: "List account numbers by account",
    deprecated: false,
    feature: "verification",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "account_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "account_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "AccountNumberPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "account_numbers"
  },
  identifyMember: {
    method: "POST",
    path: "/users/{user_identifier}/members/{member_identifier}/identify",
    alsoAt: [],
    tag: "identity",
    summary: "Identify member",
    deprecated: false,
    feature: "identity",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: false,
      contentType: "application/json",
      root: "member",
      schema: "MemberJobRequestBody",
      secrets: []
    },
    responses: {
      "202": {
        contentTypes: [
          "application/json"
        ],
        schema: "MemberBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listAccountOwnersByMember: {
    method: "GET",
    path: "/users/{user_identifier}/members/{member_identifier}/account_owners",
    alsoAt: [],
    tag: "identity",
    summary: "List account owners by member",
    deprecated: false,
    feature: "identity",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "AccountOwnerPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "account_owners"
  },
  extendHistory: {
    method: "POST",
    path: "/users/{user_identifier}/members/{member_identifier}/extend_history",
    alsoAt: [],
    tag: "transactions",
    summary: "Extend history",
    deprecated: false,
    feature: "extended_history",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "202": {
        contentTypes: [
          "application/json"
        ],
        schema: "MemberBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  fetchStatements: {
    method: "POST",
    path: "/users/{user_identifier}/members/{member_identifier}/fetch_statements",
    alsoAt: [],
    tag: "statements",
    summary: "Fetch statements",
    deprecated: false,
    feature: "statements",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "202": {
        contentTypes: [
          "application/json"
        ],
        schema: "MemberBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listStatementsByMember: {
    method: "GET",
    path: "/users/{user_guid}/members/{member_guid}/statements",
    alsoAt: [],
    tag: "statements",
    summary: "List statements by member",
    deprecated: false,
    feature: "statements",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "member_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "StatementPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "statements"
  },
  readStatementByMember: {
    method: "GET",
    path: "/users/{user_guid}/members/{member_guid}/statements/{statement_guid}",
    alsoAt: [],
    tag: "statements",
    summary: "Read statement by member",
    deprecated: false,
    feature: "statements",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "member_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "statement_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "StatementBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  downloadStatementPDF: {
    method: "GET",
    path: "/users/{user_guid}/members/{member_guid}/statements/{statement_guid}.pdf",
    alsoAt: [],
    tag: "statements",
    summary: "Download statement PDF",
    deprecated: false,
    feature: "statements",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "member_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "statement_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/pdf"
        ],
        schema: null
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listUserAccounts: {
    method: "GET",
    path: "/users/{user_identifier}/accounts",
    alsoAt: [],
    tag: "accounts",
    summary: "List user accounts",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "AccountPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "accounts"
  },
  readAccount: {
    method: "GET",
    path: "/users/{user_guid}/accounts/{account_guid}",
    alsoAt: [],
    tag: "accounts",
    summary: "Read account",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "account_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "AccountBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  updateAccountByMember: {
    method: "PUT",
    path: "/users/{user_identifier}/members/{member_identifier}/accounts/{account_identifier}",
    alsoAt: [],
    tag: "accounts",
    summary: "Update account by member",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "account_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "account_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "account",
      schema: "AccountUpdateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "AccountBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listTransactions: {
    method: "GET",
    path: "/users/{user_identifier}/transactions",
    alsoAt: [],
    tag: "transactions",
    summary: "List transactions",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "from_date",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "to_date",
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
        schema: "TransactionPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "transactions"
  },
  readTransaction: {
    method: "GET",
    path: "/users/{user_guid}/transactions/{transaction_guid}",
    alsoAt: [],
    tag: "transactions",
    summary: "Read transaction",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "transaction_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "TransactionBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  updateTransaction: {
    method: "PUT",
    path: "/users/{user_guid}/transactions/{transaction_guid}",
    alsoAt: [],
    tag: "transactions",
    summary: "Update transaction",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "transaction_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "transaction",
      schema: "TransactionUpdateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "TransactionBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listTransactionsByMember: {
    method: "GET",
    path: "/users/{user_identifier}/members/{member_identifier}/transactions",
    alsoAt: [],
    tag: "transactions",
    summary: "List transactions by member",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "member_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "member_guid"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "from_date",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "to_date",
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
      },
      {
        name: "from_timestamp",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "to_timestamp",
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
        schema: "TransactionPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "transactions"
  },
  listTransactionsByAccount: {
    method: "GET",
    path: "/users/{user_guid}/accounts/{account_guid}/transactions",
    alsoAt: [],
    tag: "transactions",
    summary: "List transactions by account",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "account_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "from_date",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "to_date",
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
        schema: "TransactionPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "transactions"
  },
  listTransactionsByTag: {
    method: "GET",
    path: "/users/{user_identifier}/tags/{tag_guid}/transactions",
    alsoAt: [],
    tag: "transactions",
    summary: "List transactions by tag",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "user_guid"
      },
      {
        name: "tag_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "from_date",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "to_date",
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
        schema: "TransactionPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "transactions"
  },
  enhanceTransactions: {
    method: "POST",
    path: "/transactions/enhance",
    alsoAt: [],
    tag: "transactions",
    summary: "Enhance transactions",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: null,
      schema: "EnhanceTransactionsRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "EnhancedTransactionsBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listHoldings: {
    method: "GET",
    path: "/users/{user_guid}/investment_holdings",
    alsoAt: [
      "/users/{user_guid}/holdings"
    ],
    tag: "holdings",
    summary: "List holdings",
    deprecated: false,
    feature: "holdings",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "from_date",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "to_date",
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
        schema: "HoldingPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "holdings"
  },
  readHolding: {
    method: "GET",
    path: "/users/{user_guid}/investment_holdings/{holding_guid}",
    alsoAt: [
      "/users/{user_guid}/holdings/{holding_guid}"
    ],
    tag: "holdings",
    summary: "Read holding",
    deprecated: false,
    feature: "holdings",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "holding_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "HoldingBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listHoldingsByMember: {
    method: "GET",
    path: "/users/{user_guid}/members/{member_guid}/investment_holdings",
    alsoAt: [
      "/users/{user_guid}/members/{member_guid}/holdings"
    ],
    tag: "holdings",
    summary: "List holdings by member",
    deprecated: false,
    feature: "holdings",
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "member_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "from_date",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "to_date",
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
        schema: "HoldingPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "holdings"
  },
  listCategories: {
    method: "GET",
    path: "/users/{user_guid}/categories",
    alsoAt: [],
    tag: "categories",
    summary: "List categories",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "CategoryPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "categories"
  },
  createCategory: {
    method: "POST",
    path: "/users/{user_guid}/categories",
    alsoAt: [],
    tag: "categories",
    summary: "Create category",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "category",
      schema: "CategoryCreateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "CategoryBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "422": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listDefaultCategoriesByUser: {
    method: "GET",
    path: "/users/{user_guid}/categories/default",
    alsoAt: [],
    tag: "categories",
    summary: "List default categories",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "CategoryPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "categories"
  },
  readCategory: {
    method: "GET",
    path: "/users/{user_guid}/categories/{category_guid}",
    alsoAt: [],
    tag: "categories",
    summary: "Read category",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "category_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "CategoryBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  updateCategory: {
    method: "PUT",
    path: "/users/{user_guid}/categories/{category_guid}",
    alsoAt: [],
    tag: "categories",
    summary: "Update category",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "category_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "category",
      schema: "CategoryUpdateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "CategoryBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "405": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  deleteCategory: {
    method: "DELETE",
    path: "/users/{user_guid}/categories/{category_guid}",
    alsoAt: [],
    tag: "categories",
    summary: "Delete category",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "category_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
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
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "405": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listTags: {
    method: "GET",
    path: "/users/{user_guid}/tags",
    alsoAt: [],
    tag: "tags",
    summary: "List tags",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "TagPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "tags"
  },
  createTag: {
    method: "POST",
    path: "/users/{user_guid}/tags",
    alsoAt: [],
    tag: "tags",
    summary: "Create tag",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "tag",
      schema: "TagCreateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "TagBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  readTag: {
    method: "GET",
    path: "/users/{user_guid}/tags/{tag_guid}",
    alsoAt: [],
    tag: "tags",
    summary: "Read tag",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "tag_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "TagBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  updateTag: {
    method: "PUT",
    path: "/users/{user_guid}/tags/{tag_guid}",
    alsoAt: [],
    tag: "tags",
    summary: "Update tag",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "tag_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "tag",
      schema: "TagUpdateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "TagBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  deleteTag: {
    method: "DELETE",
    path: "/users/{user_guid}/tags/{tag_guid}",
    alsoAt: [],
    tag: "tags",
    summary: "Delete tag",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "tag_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
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
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listTaggings: {
    method: "GET",
    path: "/users/{user_guid}/taggings",
    alsoAt: [],
    tag: "taggings",
    summary: "List taggings",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "TaggingPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "taggings"
  },
  createTagging: {
    method: "POST",
    path: "/users/{user_guid}/taggings",
    alsoAt: [],
    tag: "taggings",
    summary: "Create tagging",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "tagging",
      schema: "TaggingCreateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "TaggingBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  readTagging: {
    method: "GET",
    path: "/users/{user_guid}/taggings/{tagging_guid}",
    alsoAt: [],
    tag: "taggings",
    summary: "Read tagging",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "tagging_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "TaggingBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  updateTagging: {
    method: "PUT",
    path: "/users/{user_guid}/taggings/{tagging_guid}",
    alsoAt: [],
    tag: "taggings",
    summary: "Update tagging",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "tagging_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "tagging",
      schema: "TaggingUpdateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "TaggingBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "409": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  deleteTagging: {
    method: "DELETE",
    path: "/users/{user_guid}/taggings/{tagging_guid}",
    alsoAt: [],
    tag: "taggings",
    summary: "Delete tagging",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "tagging_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
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
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listTransactionRules: {
    method: "GET",
    path: "/users/{user_guid}/transaction_rules",
    alsoAt: [],
    tag: "transaction_rules",
    summary: "List transaction rules",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "TransactionRulePage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "transaction_rules"
  },
  createTransactionRule: {
    method: "POST",
    path: "/users/{user_guid}/transaction_rules",
    alsoAt: [],
    tag: "transaction_rules",
    summary: "Create transaction rule",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "transaction_rule",
      schema: "TransactionRuleCreateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "TransactionRuleBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  readTransactionRule: {
    method: "GET",
    path: "/users/{user_guid}/transaction_rules/{transaction_rule_guid}",
    alsoAt: [],
    tag: "transaction_rules",
    summary: "Read transaction rule",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "transaction_rule_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "TransactionRuleBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  updateTransactionRule: {
    method: "PUT",
    path: "/users/{user_guid}/transaction_rules/{transaction_rule_guid}",
    alsoAt: [],
    tag: "transaction_rules",
    summary: "Update transaction rule",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "transaction_rule_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "transaction_rule",
      schema: "TransactionRuleUpdateRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "TransactionRuleBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  deleteTransactionRule: {
    method: "DELETE",
    path: "/users/{user_guid}/transaction_rules/{transaction_rule_guid}",
    alsoAt: [],
    tag: "transaction_rules",
    summary: "Delete transaction rule",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "transaction_rule_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
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
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  requestWidgetURL: {
    method: "POST",
    path: "/users/{user_guid}/widget_urls",
    alsoAt: [],
    tag: "widgets",
    summary: "Request widget URL",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "user_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "Accept-Language",
        in: "header",
        required: false,
        type: "string",
        default: "en-US"
      }
    ],
    body: {
      required: true,
      contentType: "application/json",
      root: "widget_url",
      schema: "WidgetURLRequestBody",
      secrets: []
    },
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "WidgetURLBody"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "413": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listInstitutions: {
    method: "GET",
    path: "/institutions",
    alsoAt: [],
    tag: "institutions",
    summary: "List institutions",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "Accept-Version",
        in: "header",
        required: false,
        type: "string"
      },
      {
        name: "name",
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
      },
      {
        name: "supported_products",
        in: "query",
        required: false,
        type: "array"
      }
    ],
    body: null,
    responses: {
      "200": {
        contentTypes: [
          "application/json"
        ],
        schema: "InstitutionPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "institutions"
  },
  listFavoriteInstitutions: {
    method: "GET",
    path: "/institutions/favorites",
    alsoAt: [],
    tag: "institutions",
    summary: "List favorite institutions",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "InstitutionPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "institutions"
  },
  readInstitution: {
    method: "GET",
    path: "/institutions/{institution_code}",
    alsoAt: [],
    tag: "institutions",
    summary: "Read institution",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "institution_code",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "InstitutionBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  listInstitutionCredentials: {
    method: "GET",
    path: "/institutions/{institution_identifier}/credentials",
    alsoAt: [],
    tag: "institutions",
    summary: "List institution credentials",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "institution_identifier",
        in: "path",
        required: true,
        type: "string",
        resolvesTo: "institution_code"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "CredentialPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "credentials"
  },
  listMerchants: {
    method: "GET",
    path: "/merchants",
    alsoAt: [],
    tag: "merchants",
    summary: "List merchants",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "MerchantPage"
      },
      "400": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: "merchants"
  },
  readMerchant: {
    method: "GET",
    path: "/merchants/{merchant_guid}",
    alsoAt: [],
    tag: "merchants",
    summary: "Read merchant",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "merchant_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "MerchantBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
  readMerchantLocation: {
    method: "GET",
    path: "/merchant_locations/{merchant_location_guid}",
    alsoAt: [],
    tag: "merchants",
    summary: "Read merchant location",
    deprecated: false,
    feature: null,
    security: [
      "basicAuth"
    ],
    parameters: [
      {
        name: "merchant_location_guid",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "Accept-Version",
        in: "header",
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
        schema: "MerchantLocationBody"
      },
      "401": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "403": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "404": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "406": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "429": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "500": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "502": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "503": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      },
      "504": {
        contentTypes: [
          "application/json"
        ],
        schema: "ErrorBody"
      }
    },
    paged: null
  },
} as const satisfies Record<string, OperationDescription>;

export type OperationId = keyof typeof operations;
