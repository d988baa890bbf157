export type DnsAnswer<Value> = { readonly asked: true; readonly values: Value[] } | { readonly asked: false };

/** Nothing there is an answer; everything else that goes wrong means that the question was not heard. */
const nothingThere = new Set(["ENOTFOUND", "ENODATA"]);

/** Asks one question; a closed network or a silent server is told apart from a record that does not exist. */
export async function askDns<Value>(question: () => Promise<Value[]>): Promise<DnsAnswer<Value>> {
  try {
    return { asked: true, values: await question() };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return nothingThere.has(code) ? { asked: true, values: [] } : { asked: false };
  }
}
