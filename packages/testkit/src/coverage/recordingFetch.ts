import { answeredIn } from "../versions.js";
import { recordAnswer } from "./record.js";

type Fetch = (request: Request) => Promise<Response>;

/** `fetch`, which writes down which operation was answered with which status. */
export function recordingFetch(): Fetch {
  return async (request) => {
    const response = await fetch(request);
    const { pathname } = new URL(request.url);
    recordAnswer(answeredIn(response.headers), request.method, pathname, response.status);
    return response;
  };
}
