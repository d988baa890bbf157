import http from "node:http";
import https from "node:https";
import { useAgent } from "request-filtering-agent";
import { type Result, refusal, success } from "@/lib/values/result";

export type SafeFetchOptions = {
  readonly maxBytes: number;
  /** For the whole of it, redirects with it. */
  readonly timeoutMs: number;
  /** Private addresses that may be reached all the same; for tests. */
  readonly allowAddresses?: readonly string[];
};

/** "unreachable" may pass with time; the others will not. */
export type SafeFetchRefusal = "unreachable" | "forbidden_address" | "refused" | "too_large";

const mostRedirects = 5;

/**
 * Fetches a file from an address that somebody else wrote. Only http and https, only public addresses (looked at after
 * the name is resolved, on every redirect, so that neither 127.0.0.1.nip.io nor a turning name gets in), only so many
 * bytes and seconds.
 */
export async function safeFetch(
  address: string,
  options: SafeFetchOptions,
): Promise<Result<Buffer, SafeFetchRefusal, string>> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  let next = address;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const url = URL.canParse(next) ? new URL(next) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return refusal("refused", `${next} is no web address`);
    const answer = await get(url, options, signal);
    if (!answer.ok || Buffer.isBuffer(answer.value))
      return answer as Result<Buffer, SafeFetchRefusal, string>;
    next = new URL(answer.value.location, url).href;
  }
  return refusal("refused", `more than ${mostRedirects} redirects`);
}

type Answer = Result<Buffer | { readonly location: string }, SafeFetchRefusal, string>;

function get(
  url: URL,
  { maxBytes, allowAddresses = [] }: SafeFetchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve) => {
    const failed = (error: Error) => {
      const forbidden = /is not allowed/.test(error.message);
      const reason = signal.aborted ? "it took too long" : error.message;
      resolve(refusal(forbidden ? "forbidden_address" : "unreachable", reason));
    };
    const headers = { accept: "image/*", "user-agent": "Regulars picture fetcher" };
    const agent = useAgent(url.href, { allowIPAddressList: [...allowAddresses] });
    const request = (url.protocol === "https:" ? https : http).get(
      url,
      { agent, headers, signal },
      (response) => {
        const { statusCode = 0, headers: answered } = response;
        const give = (answer: Answer) => {
          response.destroy();
          resolve(answer);
        };
        if (statusCode >= 300 && statusCode < 400 && answered.location)
          return give(success({ location: answered.location }));
        if (statusCode === 429 || statusCode >= 500)
          return give(refusal("unreachable", `it answered ${statusCode}`));
        if (statusCode !== 200) return give(refusal("refused", `it answered ${statusCode}`));
        const tooLarge = () => give(refusal("too_large", `it is larger than ${maxBytes} bytes`));
        if (Number(answered["content-length"] ?? 0) > maxBytes) return tooLarge();
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > maxBytes) tooLarge();
          else chunks.push(chunk);
        });
        response.on("end", () => resolve(success(Buffer.concat(chunks))));
        response.on("error", failed);
      },
    );
    request.on("error", failed);
  });
}
