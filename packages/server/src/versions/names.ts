/** The versions of the API, the newest first. */
export const versionNames = ["v20250224", "v20111101"] as const;

export type VersionName = (typeof versionNames)[number];

/** What a client gets that asks for no version, where it was not told otherwise: what the reference is about. (seed 001) */
export const firstDefault: VersionName = "v20111101";
