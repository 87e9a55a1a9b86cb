import document from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import type { ConnectionStatus } from "@mxkit/api/v20250224/types";
import { expect, it } from "vitest";
import { nextStep } from "./connectionStatus.js";

it("there is a next step from every connection status of the document", () => {
  const statuses = document.components.schemas.ConnectionStatus.enum as ConnectionStatus[];
  expect(
    Object.fromEntries(statuses.map((status) => [String(status), nextStep(status)])),
  ).toMatchInlineSnapshot(`
    {
      "CHALLENGED": "answer",
      "CLOSED": "give_up",
      "CONNECTED": "nothing",
      "CREATED": "start",
      "DEGRADED": "try_later",
      "DELAYED": "wait",
      "DENIED": "update_credentials",
      "DISABLED": "give_up",
      "DISCONNECTED": "try_later",
      "DISCONTINUED": "give_up",
      "EXPIRED": "start",
      "FAILED": "try_later",
      "IMPAIRED": "update_credentials",
      "IMPEDED": "visit_institution",
      "IMPORTED": "update_credentials",
      "LOCKED": "visit_institution",
      "PENDING": "log_in",
      "PREVENTED": "update_credentials",
      "RECONNECTED": "start",
      "REJECTED": "start",
      "RESUMED": "wait",
      "UPDATED": "start",
      "null": "give_up",
    }
  `);
});

it("a status that is newer than the package is worth another try", () => {
  expect(nextStep("NEWER" as ConnectionStatus)).toBe("try_later");
});
