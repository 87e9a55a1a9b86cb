import { backUp, readPlace } from "@mxkit/server/operator";
import { type Call, type Command, textOption } from "../command.js";
import { summaryOf } from "../contents.js";

export const backup: Command = {
  does: "back up",
  summary: "copies the data to a file, while the platform runs",
  words: "<file>",
  takes: [1, 1],
  about: `Copies the data of the settings in force to a file that is not there yet, as it is at one moment; a platform that is running on it goes on. The copy is checked before it gets its name.

On SQLite the file is a database of its own. On PostgreSQL (DATABASE_URL) it is what pg_dump writes, which has to be installed.

The master key is not in it: without the key, nobody can read the secrets in a backup, and no server starts on it. Keep MXKIT_DATA/master.key, or what MXKIT_MASTER_KEY is set to, in another place, or write it beside with --key.`,
  options: {
    key: { type: "string", value: "<file>", about: "copies the master key too, to this file; keep it apart" },
  },
  examples: [
    ["backup monday.db", "the data in .mxkit"],
    ["backup monday.db --key monday.key", "with the master key beside it"],
  ],
  run,
};

async function run(call: Call): Promise<undefined> {
  const data = readPlace(call.given().values);
  const [file = ""] = call.words;
  const key = textOption(call, "key");
  const contents = await backUp(data, file, key);
  console.log(`Backed up to ${file}: ${summaryOf(contents)}.`);
  console.log(
    key === undefined
      ? `The master key is not in it. Keep ${data.masterKey === undefined ? "master.key of MXKIT_DATA" : "MXKIT_MASTER_KEY"} too: no server starts on the backup without.`
      : `The master key is in ${key}. Whoever has both files can read every secret.`,
  );
}
