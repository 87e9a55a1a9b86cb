export type JobMethod<Args> = (args: Args) => Promise<void>;
