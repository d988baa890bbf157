import type { Content } from "../content/schema";

/**
 * Every address that somebody typed into a letter, as it was typed; "" of a button and of an answer, which lead nowhere
 * without one.
 */
export function typedAddresses({ content }: Content): string[] {
  const found: string[] = [];
  const look = (value: unknown, wanted = false): void => {
    if (Array.isArray(value)) for (const one of value) look(one, wanted);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        if (name !== "href") look(inner, wanted || name === "answers");
        else if (typeof inner === "string" && (inner.trim() !== "" || wanted)) found.push(inner.trim());
      }
  };
  for (const block of content) look(block, block.type === "button");
  return found;
}
