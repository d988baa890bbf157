import type { Permission, SensitivePermission } from "./types";

const sensitive: ReadonlySet<string> = new Set<SensitivePermission>([
  "customers.erase",
  "customers.export",
  "staff.write",
]);

/** Whether acts under this permission ask for a recent second factor. */
export function isSensitive(permission: Permission): permission is SensitivePermission {
  return sensitive.has(permission);
}
