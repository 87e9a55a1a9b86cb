/** `transaction_rules` → `transactionRules` */
export function resourceName(tag: string): string {
  return tag.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The operationId without what the resource says already: its noun, and whose it is where the path says so.
 *
 * `listUserAccounts` of accounts → `list`, `listTransactionsByMember` of transactions → `listByMember`
 */
export function methodName(operationId: string, tag: string): string {
  const [, verb = "", rest = ""] = operationId.match(/^([a-z]+)(.*)$/) ?? [];
  const plural = capitalized(resourceName(tag));
  const singular = plural.replace(/ies$/, "y").replace(/s$/, "");
  const withoutNoun = rest.replace(new RegExp(`(${plural}|${singular})(?=[A-Z]|$)`), "");
  return verb + withoutNoun.replace(/(By)?User$|(?<!By)Member$/, "");
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
