/** The longest time that `setTimeout` takes, some 25 days; it would take a longer one for none. In milliseconds. */
export const longestTimer = 2 ** 31 - 1;

/** A controller that is aborted with its caller's signal as well, until it lets go of that. */
export function follow(signal: AbortSignal | undefined): [controller: AbortController, letGo: () => void] {
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  return [controller, () => signal?.removeEventListener("abort", abort)];
}
