import { readFileSync } from "node:fs";
import { isNetwork } from "../http/allowList.js";

/** A setting: what it is for, and what is made of the text that it is given as. */
export interface Variable<Value> {
  about: string;
  /** What holds where it is not set, in words; undefined where nothing does. */
  fallback: string | undefined;
  /** Never shown, and may be given as a file: `…_FILE`. */
  isSecret?: true;
  /** @throws with a message that names the variable, its value and what it should be */
  read(text: string | undefined, name: string): Value;
}

export function text(about: string, fallback: string): Variable<string> {
  return { about, fallback, read: (text) => text ?? fallback };
}

/** @param fallback in words: what is done without */
export function optionalText(about: string, fallback?: string): Variable<string | undefined> {
  return { about, fallback, read: (text) => text };
}

export function wholeNumber(about: string, fallback: number, most?: number): Variable<number> {
  const { read } = optionalNumber(about, most);
  return { about, fallback: String(fallback), read: (text, name) => read(text, name) ?? fallback };
}

export function optionalNumber(about: string, most = 2 ** 31): Variable<number | undefined> {
  return {
    about,
    fallback: undefined,
    read(text, name) {
      if (text === undefined) return undefined;
      const value = Number(text);
      if (/^\d+$/.test(text) && value <= most) return value;
      throw new Error(`${name} must be a whole number from 0 to ${most}, but is "${text}".`);
    },
  };
}

/** The first is the default. */
export function oneOf<Value extends string>(
  about: string,
  ...values: readonly [Value, ...Value[]]
): Variable<Value> {
  const { read } = optionalOneOf(about, values);
  return { about, fallback: values[0], read: (text, name) => read(text, name) ?? values[0] };
}

/** @param fallback in words: what is done without */
export function optionalOneOf<Value extends string>(
  about: string,
  values: readonly Value[],
  fallback?: string,
): Variable<Value | undefined> {
  return {
    about,
    fallback,
    read(text, name) {
      const value = values.find((candidate) => candidate === text);
      if (value !== undefined || text === undefined) return value;
      throw new Error(`${name} must be ${values.join(" or ")}, but is "${text}".`);
    },
  };
}

export function networks(about: string, fallback?: string): Variable<string[]> {
  return {
    about,
    fallback,
    read(text = "", name) {
      const list = text
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean);
      const wrong = list.find((one) => !isNetwork(one));
      if (wrong === undefined) return list;
      throw new Error(
        `${name} must be addresses or networks like 10.0.0.0/8, by commas, but has "${wrong}".`,
      );
    },
  };
}

/** Without a slash at the end. */
export function url(about: string, fallback?: string): Variable<string | undefined> {
  return {
    about,
    fallback,
    read(text, name) {
      if (text === undefined) return undefined;
      if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, "");
      throw new Error(`${name} must be a URL that begins with http:// or https://, but is "${text}".`);
    },
  };
}

/** Never says what it is: there is a password in it. */
export function databaseUrl(about: string, fallback: string): Variable<string | undefined> {
  return secret({
    about,
    fallback,
    read(text, name) {
      if (text === undefined || (URL.canParse(text) && /^postgres(ql)?:/.test(text))) return text;
      throw new Error(
        `${name} must be a URL like postgres://user:password@host:5432/name. What it is now is not shown, as there may be a password in it.`,
      );
    },
  });
}

/** What stands in a file. */
export function content(about: string): Variable<string | undefined> {
  return {
    about,
    fallback: undefined,
    read: (path, name) => (path === undefined ? undefined : readText(path, name)),
  };
}

export function secret<Value>(variable: Variable<Value>): Variable<Value> {
  return { ...variable, isSecret: true };
}

/** @throws with a message that names the setting and the path */
export function readText(path: string, name: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const { code } = cause as { code?: string };
    throw new Error(`${name} must be a file that can be read, but is "${path}" (${code}).`, { cause });
  }
}
