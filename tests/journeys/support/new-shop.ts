import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { freePort } from "../../../sandbox/ports";
import { throwawayFolder } from "../../support/throwaway-folder";

export type NewShop = {
  url: string;
  /** The address that makes the first owner, as the terminal prints it. */
  ownerLink: string;
  mailUrl: string;
  stop: () => Promise<void>;
};

const inherited = ["PATH", "HOME", "NEXT_DIST_DIR", "CHROMIUM_PATH"];

/** Starts a shop as an owner does on their first day: `npm start` with nothing in it. Reads what the terminal says. */
export async function openNewShop(): Promise<NewShop> {
  const directory = throwawayFolder("regulars-new-shop");
  const env = Object.fromEntries(
    inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  const port = String(await freePort());
  const child = spawn(process.execPath, ["--import", "tsx", "bin/start.ts"], {
    env: { ...env, PORT: port, DATA_DIR: directory, DEMO_SHOP: "no", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    if (child.exitCode === null) child.kill("SIGINT");
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  const open = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Ctrl-C closes it")) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
  });
  await Promise.race([open, ended]);
  const line = (name: string) => new RegExp(`^ +${name} +(\\S+)$`, "m").exec(said)?.[1] ?? "";
  const shop = {
    url: line("Shop"),
    ownerLink: line("Owner"),
    mailUrl: line("Mail inbox").replace(/\/inbox$/, ""),
    stop,
  };
  if (shop.ownerLink) return shop;
  await stop();
  throw new Error(`The new shop printed no owner's link:\n${said}`);
}
