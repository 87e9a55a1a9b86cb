import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { institutions as known } from "../support/seedInstitutions.js";

const platform = usePlatform();

const read = (institution_code: string) =>
  platform.api.call("readInstitution", { path: { institution_code } });

describe("200", () => {
  it.each(Object.values(known))("answers $code as seed 001 prints it", async (institution) => {
    const { status, body } = await read(institution.code);
    expect([status, body]).toEqual([200, { institution }]);
  });

  it.each(["mxbank", "mx_bank_oauth", "mxcu_oauth", "mxcu_credential", "chase", "paypal"])(
    "knows %s, as the list has it",
    async (code) => {
      const { institution } = (await read(code)).body;
      const list = await platform.api.call("listInstitutions", { query: { records_per_page: 100 } });
      expect(institution.code).toBe(code);
      expect(list.body.institutions).toContainEqual(institution);
    },
  );
});

describe("404", () => {
  it.each(["no_such_bank", "MXBANK", "mxbank ", "INS-1572a04c-912b-59bf-5841-332c7dfafaef", "%"])(
    "does not know %j, in the words of seed 001",
    async (code) => {
      const answer = await read(code);
      expectError(answer, 404, "not_found_error");
      expect(answer.body.error.message).toBe("Unrecognized institution.");
    },
  );

  it("does not take a code with a null character behind it for the code", async () => {
    expectError(await read("mxbank\u0000"), 404, "not_found_error");
  });
});

describeCommonRefusals(platform, "readInstitution", async () => ({ path: { institution_code: "mxbank" } }));
