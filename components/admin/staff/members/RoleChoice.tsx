"use client";
import type { Role } from "@/lib/staff/types";
import { roleWords } from "./role-words";

type Props = { name: string; value: Role; onChange: (role: Role) => void };

/** One of the roles, each with what it may do. */
export function RoleChoice({ name, value, onChange }: Props) {
  return (
    <fieldset>
      <legend className="pb-1.5 text-sm font-medium">Role</legend>
      <div className="grid gap-2">
        {roleWords.map(({ role, label, does }) => (
          <label
            key={role}
            className="flex cursor-pointer gap-3 rounded-m border p-3 text-sm has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={name}
              checked={value === role}
              onChange={() => onChange(role)}
              className="mt-0.5 size-4 shrink-0 accent-(--accent)"
            />
            <span>
              <span className="font-medium">{label}</span>
              <span className="block text-xs text-ink-soft">{does}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
