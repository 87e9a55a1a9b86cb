import { recordAnswer } from "./record.js";

type Fetch = (request: Request) => Promise<Response>;

/** `fetch`, which writes down which operation was answered with which status. */
export function recordingFetch(): Fetch {
  return async (request) => {
    const response = await fetch(request);
    recordAnswer(request.method, new URL(request.url).pathname, response.status);
    return response;
  };
}
