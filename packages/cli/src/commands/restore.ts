import { readPlace, restore } from "@mxkit/server/operator";
import { type Call, type Command, textOption } from "../command.js";
import { summaryOf } from "../contents.js";

export const restoring: Command = {
  does: "restore",
  summary: "puts a backup where there is no data yet",
  words: "<file>",
  takes: [1, 1],
  about: `Puts what \`mxkit backup\` has written into MXKIT_DATA, or the database of DATABASE_URL. Nothing is overwritten: neither may have data yet. The backup is looked at first: whether it is whole, of this version or an earlier one, and whether the master key is the one that it was written with.

Tables of an earlier version are brought up to date by the next start. On PostgreSQL pg_restore has to be installed.`,
  options: {
    key: {
      type: "string",
      value: "<file>",
      about: "the master key, to be put in MXKIT_DATA; default what is there, or MXKIT_MASTER_KEY",
    },
  },
  examples: [
    ["restore monday.db --key monday.key", "into .mxkit, where nothing is yet"],
    ["restore monday.db", "where master.key is there, or MXKIT_MASTER_KEY is set"],
  ],
  run,
};

async function run(call: Call): Promise<undefined> {
  const data = readPlace(call.given().values);
  const [file = ""] = call.words;
  const contents = await restore(file, data, textOption(call, "key"));
  const place = data.database === undefined ? data.folder : "the database of DATABASE_URL";
  console.log(`Restored ${file} into ${place}: ${summaryOf(contents)}.`);
}
