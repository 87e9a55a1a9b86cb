export type Bindable = null | boolean | number | bigint | string | Uint8Array;

/**
 * Drivers have ideas of their own about a Date or an object (NULL, local time, JSON, an array), and about text with a null character.
 * Here all of that is an error, so that what is written is what was meant, on every engine.
 */
export function bindable(value: unknown): Bindable {
  if (typeof value === "string" && value.includes("\0"))
    throw new TypeError("A text with a null character cannot be stored");
  if (value === null || ["boolean", "number", "bigint", "string"].includes(typeof value))
    return value as Bindable;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`A ${value?.constructor?.name ?? typeof value} cannot be stored`);
}
