const prefix = "whsec_";

/** What is signed: a delivery's id, its time in seconds, and its body as it came. */
export interface SignedContent {
  id: string;
  timestamp: string;
  body: string | Uint8Array;
}

/** The value of `webhook-signature`, in the form of Standard Webhooks. */
export async function sign(secret: string, content: SignedContent): Promise<string> {
  const signature = await crypto.subtle.sign("HMAC", await keyOf(secret), bytesOf(content));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}

/** Whether one of the signatures was made with the secret. WebCrypto compares in constant time. */
export async function isSigned(secret: string, signatures: string, content: SignedContent): Promise<boolean> {
  const key = await keyOf(secret);
  for (const signature of signatures.split(" ")) {
    const bytes = signature.startsWith("v1,") && fromBase64(signature.slice(3));
    if (bytes && (await crypto.subtle.verify("HMAC", key, bytes, bytesOf(content)))) return true;
  }
  return false;
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export async function isSame(one: string, other: string): Promise<boolean> {
  const encoder = new TextEncoder();
  const key = await importKey(crypto.getRandomValues(new Uint8Array(32)));
  const signature = await crypto.subtle.sign("HMAC", key, encoder.encode(one));
  return crypto.subtle.verify("HMAC", key, signature, encoder.encode(other));
}

/** @throws where the secret is none */
function keyOf(secret: string) {
  const bytes = fromBase64(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret);
  if (!bytes?.length) throw new TypeError("A webhook secret must be Base64, with or without `whsec_`.");
  return importKey(bytes);
}

const importKey = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);

function bytesOf({ id, timestamp, body }: SignedContent): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const start = encoder.encode(`${id}.${timestamp}.`);
  const end = typeof body === "string" ? encoder.encode(body) : body;
  const bytes = new Uint8Array(start.length + end.length);
  bytes.set(start);
  bytes.set(end, start.length);
  return bytes;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
