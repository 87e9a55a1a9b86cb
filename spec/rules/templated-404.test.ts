import { testRule } from "./testRule.js";

const get = (url: string, status: number) => ({ paths: { [url]: { get: { responses: { [status]: {} } } } } });

testRule("mxkit-templated-404", {
  silent: {
    "an identifier and a 404": get("/users/{user_guid}", 404),
    "no identifier": get("/users", 200),
  },
  fires: {
    "an identifier without a 404": [
      get("/users/{user_guid}", 200),
      ["paths./users/{user_guid}.get: A path with an identifier needs a 404."],
    ],
  },
});
