import { basename, join } from "node:path";

/** The folder that the build writes to, the references and documents in it. Of the sources it is beside them. */
export const built =
  basename(import.meta.dirname) === "src" ? join(import.meta.dirname, "../dist") : import.meta.dirname;
