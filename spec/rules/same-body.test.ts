import { testRule } from "./testRule.js";

const answers = (operationId: string, name: string, status = 200) => ({
  operationId,
  responses: {
    [status]: { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
  },
});

const user = (update: object) => ({
  paths: { "/users/{user_guid}": { get: answers("readUser", "UserBody"), put: update } },
});

testRule("mxkit-same-body", {
  silent: {
    "update answers what read answers": user(answers("updateUser", "UserBody")),
    "create does so with another status": user(answers("createUser", "UserBody", 202)),
    "update by another path": user(answers("updateUserByMember", "UserBody")),
    "nothing to compare with": { paths: { "/tags": { post: answers("createTag", "TagBody") } } },
    "another thing altogether": user(answers("updateUserStatus", "UserStatusBody")),
  },
  fires: {
    "update answers something else": [
      user(answers("updateUser", "User")),
      [
        "paths./users/{user_guid}.put: " +
          "update answers #/components/schemas/User, but read answers #/components/schemas/UserBody.",
      ],
    ],
    "create answers a schema of its own": [
      user({
        operationId: "createUser",
        responses: { 200: { content: { "application/json": { schema: {} } } } },
      }),
      [
        "paths./users/{user_guid}.put: " +
          "create answers a schema of its own, but read answers #/components/schemas/UserBody.",
      ],
    ],
  },
});
