import { isDeepStrictEqual } from "node:util";

/** The fields of a form that differ between mine and theirs, under their labels and as `told` says them. Pure. */
export function differingFields<Form extends object>(
  labels: Partial<Record<keyof Form, string>>,
  mine: Form,
  theirs: Form,
  told: (value: unknown) => string,
) {
  return Object.entries<string | undefined>(labels).flatMap(([key, label = key]) => {
    const [a, b] = [mine[key as keyof Form], theirs[key as keyof Form]];
    return isDeepStrictEqual(a, b) ? [] : [{ label, mine: told(a), theirs: told(b) }];
  });
}
