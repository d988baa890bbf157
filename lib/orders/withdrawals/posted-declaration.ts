const field = "quantity:";

/** What the first step posts, as it was typed: texts, and "quantity:<line>" fields as counts; nonsense counts as none. */
export function postedDeclaration(form: FormData): {
  name: string;
  email: string;
  lines: { orderLineId: string; quantity: number }[];
} {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 500);
  const lines = [...form.entries()].flatMap(([name, value]) => {
    const quantity = Number(value);
    return name.startsWith(field) && Number.isSafeInteger(quantity) && quantity > 0
      ? [{ orderLineId: name.slice(field.length), quantity }]
      : [];
  });
  return { name: text("name"), email: text("email"), lines: lines.slice(0, 500) };
}
