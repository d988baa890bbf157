export type Exported = {
  /** Name of what is exported; "" where it has none of its own (`export *`, `export default`). */
  readonly name: string;
  /** From "export" to the next line that begins at the margin with something else. */
  readonly text: string;
};

/** The exports of a source file that the formatter has laid out: each begins at the margin. Types are left out. */
export function readExports(source: string): Exported[] {
  const found: Exported[] = [];
  const lines = source.split("\n");
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith("export") || /^export (type|interface)\b/.test(line)) continue;
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((next) => /^[^\s)}\]>]/.test(next));
    const text = [line, ...(end < 0 ? rest : rest.slice(0, end))].join("\n");
    const name =
      /^export (?:default )?(?:async )?(?:function|const|let|class)\*? (\w+)/.exec(line)?.[1] ?? "";
    found.push({ name, text });
  }
  return found;
}
