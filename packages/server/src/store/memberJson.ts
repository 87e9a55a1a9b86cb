import { type RawBuilder, sql } from "kysely";
import { endUserMessages } from "../domain/endUserMessages.js";
import { memberErrors } from "../domain/memberErrors.js";
import { perEngine } from "./engines/perEngine.js";
import { jsonObject } from "./jsonObject.js";

/** What to tell the end user about the status of a member. */
const message = ofStatus(endUserMessages, (text) =>
  text === null ? sql`null` : sql`replace(${sql.lit(text)}, '{}', members.name)`,
);

const quoted = (text: RawBuilder<unknown>) =>
  perEngine({ sqlite: sql`json_quote(${text})`, postgres: sql`to_json(${text})::text` });

/** PostgreSQL wants to know of what type. */
const nothing = sql`cast(null as text)`;

/** JSON. */
const error = sql`coalesce(${ofStatus(memberErrors, ({ code, message: error_message }) => {
  const before = { error_code: code, error_message, error_type: "MEMBER", locale: "en-US" };
  return sql`${sql.lit(JSON.stringify(before).replace("}", ',"user_message":'))} || ${quoted(message)} || '}'`;
})}, '{}')`;

/** The JSON of a member, of the tables `members` and `users`. Where a PENDING one is to log in is not known here. */
export const memberJson = jsonObject("Member", "members", {
  columns: {
    connection_status_message: message,
    error,
    institution_guid: sql`(select guid from institutions where code = members.institution_code)`,
    is_manual: sql.lit(false),
    most_recent_job_detail_code: nothing,
    most_recent_job_detail_text: nothing,
    oauth_window_uri: nothing,
    user_id: "users.id",
  },
});

/** What a table has for the status of the member; null where it has nothing. */
function ofStatus<Value>(
  table: Readonly<Record<string, Value>>,
  text: (value: Value) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  const cases = Object.entries(table).map(
    ([status, value]) => sql`when ${sql.lit(status)} then ${text(value)}`,
  );
  return sql`case members.connection_status ${sql.join(cases, sql` `)} end`;
}
