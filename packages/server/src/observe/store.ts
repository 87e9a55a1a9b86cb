import { DomainError } from "../domain/errors.js";
import { LeaseLost } from "../jobs/queue.js";
import type { Store } from "../store/database.js";
import type { Observer } from "./observer.js";

/** A store whose transactions are shown to an observer. */
export function observedStore(store: Store, observer: Observer): Store {
  return {
    ...store,
    async write(work, options) {
      let tries = 0;
      let hasFailed = false;
      try {
        return await store.write((db) => {
          tries += 1;
          return work(db);
        }, options);
      } catch (error) {
        // What the work itself refuses is no failure.
        hasFailed = !(error instanceof DomainError || error instanceof LeaseLost);
        throw error;
      } finally {
        observer.transactionEnded({ tries, hasFailed });
      }
    },
  };
}
