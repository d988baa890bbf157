import type { IncomingHttpHeaders } from "node:http";
import type { Client } from "undici";

export type Asked = {
  readonly path: string;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};
export type Answered = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The body as it travelled. */
  readonly parts: readonly Buffer[];
};

/**
 * Asks by one connection and reads the answer to its end without looking into it. With the least that `undici` can do, because what the
 * load takes of the processors is missing to the shop on the same machine.
 */
export function ask(client: Client, { path, method = "GET", headers, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let status = 0;
    let answered: IncomingHttpHeaders = {};
    client.dispatch(
      { method, path, headers: { ...headers }, body: body ?? null },
      {
        onRequestStart: () => undefined,
        onResponseStart(_, code, head) {
          status = code;
          answered = head;
        },
        onResponseData: (_, part) => void parts.push(part),
        onResponseEnd: () => resolve({ status, headers: answered, parts }),
        onResponseError: (_, cause) => reject(new Error(`${method} ${path} was not answered`, { cause })),
      },
    );
  });
}
