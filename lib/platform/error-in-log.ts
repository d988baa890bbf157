/** Prisma's errors quote the question they were asked, values and all, before they say what was wrong. */
function sentence({ name, message }: Error): string {
  return (name.startsWith("PrismaClient") ? message.trim().split("\n").at(-1) : message) ?? "";
}

/**
 * What the log says of an error: which it is, why and where, with its causes. What a database's error quotes of a row or a
 * question is left out, for it may name a person. Pure.
 */
export function errorInLog(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, cause, stack = "" } = error;
  const causes = [...(error instanceof AggregateError ? error.errors : []), ...(cause ? [cause] : [])];
  return {
    type: name,
    message: sentence(error),
    ...("code" in error ? { code: error.code } : {}),
    stack: stack
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .join("\n"),
    ...(causes.length > 0 ? { causes: causes.map(errorInLog) } : {}),
  };
}
