/** The fields that are reported otherwise than they are kept, or undefined when there are none. */
export function changedFields<Reported extends object>(
  row: { [Field in keyof Reported]: unknown },
  reported: Reported,
): Partial<Reported> | undefined {
  const changed = Object.entries(reported).filter(([name, value]) => row[name as keyof Reported] !== value);
  return changed.length > 0 ? (Object.fromEntries(changed) as Partial<Reported>) : undefined;
}
