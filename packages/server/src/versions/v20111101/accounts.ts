import * as accounts from "../../store/accounts.js";
import type { Difference } from "../difference.js";

/**
 * An account says what its holdings are worth. It goes into the text where the field has its place, right behind the guid: amounts
 * lose digits when JSON is parsed.
 */
export const holdingsValue: Difference = {
  objects: {
    async Account(json, read) {
      const own = /"guid":"(ACT-[^"]+)"/g;
      const guids = [...json.matchAll(own)].map(([, guid = ""]) => guid);
      const values = await accounts.holdingsValues(read, guids);
      return json.replace(own, (field, guid) => `${field},"holdings_value":${values.get(guid) ?? null}`);
    },
  },
};
