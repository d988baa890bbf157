import http from "node:http";
import https from "node:https";
import { useAgent } from "request-filtering-agent";
import { type Result, refusal, success } from "@/lib/values/result";

export type SafeAskOptions = {
  /** For the whole of it, redirects with it. */
  readonly timeoutMs: number;
  /** Private addresses that may be asked all the same: the shop's own, and tests'. */
  readonly allowAddresses?: readonly string[];
};

/** no_name: the name is not in DNS. */
export type SafeAskRefusal = "unreachable" | "forbidden_address" | "no_name";

const mostRedirects = 5;

/**
 * Asks whether something is at an address that somebody else wrote, and reads nothing of it: HEAD, and GET where that is not
 * known. Only public addresses, as `safeFetch`.
 * @returns the status of the last answer after redirects
 */
export async function safeAsk(
  address: string,
  { timeoutMs, allowAddresses = [] }: SafeAskOptions,
): Promise<Result<number, SafeAskRefusal, string>> {
  const signal = AbortSignal.timeout(timeoutMs);
  let [next, method] = [address, "HEAD"];
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const url = URL.canParse(next) ? new URL(next) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return refusal("unreachable", `${next} is no web address`);
    const answer = await ask(url, method, allowAddresses, signal);
    if (!answer.ok) return answer;
    const { status, location } = answer.value;
    if (status >= 300 && status < 400 && location) next = new URL(location, url).href;
    else if (method === "HEAD" && status >= 400) method = "GET";
    else return success(status);
  }
  return refusal("unreachable", `more than ${mostRedirects} redirects`);
}

type Answer = Result<{ status: number; location: string | undefined }, SafeAskRefusal, string>;

function ask(url: URL, method: string, allowed: readonly string[], signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const agent = useAgent(url.href, { allowIPAddressList: [...allowed] });
    const headers = { accept: "text/html, */*", "user-agent": "Regulars link check" };
    const request = (url.protocol === "https:" ? https : http).request(
      url,
      { agent, headers, method, signal },
      (response) => {
        const { statusCode = 0, headers: answered } = response;
        response.destroy();
        resolve(success({ status: statusCode, location: answered.location }));
      },
    );
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (signal.aborted) return resolve(refusal("unreachable", "it took too long"));
      if (error.code === "ENOTFOUND") return resolve(refusal("no_name", "there is no such name"));
      const forbidden = /is not allowed/.test(error.message);
      resolve(refusal(forbidden ? "forbidden_address" : "unreachable", error.message));
    });
    request.end();
  });
}
