import type { TypedDeclaration } from "./types";

const field = "quantity:";

/** What the first step posts, as typed: texts, and "quantity:<line>" fields as counts; nonsense counts as none. */
export function postedDeclaration(form: Readonly<Record<string, string>>): TypedDeclaration {
  const counts = Object.entries(form).flatMap(([name, value]) => {
    const quantity = Number(value);
    return name.startsWith(field) && Number.isSafeInteger(quantity) && quantity > 0
      ? [[name.slice(field.length, field.length + 60), quantity] as const]
      : [];
  });
  const text = (name: "name" | "email") => (form[name] ?? "").slice(0, 300);
  return { name: text("name"), email: text("email"), lines: Object.fromEntries(counts.slice(0, 500)) };
}
