import { type ChildProcess, spawn } from "node:child_process";

export type Ready = (child: ChildProcess) => Promise<void>;
type Recipe = { name: string; args: string[]; env: Record<string, string>; ready: Ready };

/** A process of the shop that a test starts, kills without a word and starts again. */
export class Part {
  private child: ChildProcess | undefined;
  private said = "";

  constructor(private readonly recipe: Recipe) {}

  /** Starts it and waits until it is ready; throws with its last words when it ends before. */
  async start(): Promise<void> {
    const { name, args, env, ready } = this.recipe;
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.child = child;
    const hear = (chunk: Buffer) => {
      this.said = (this.said + chunk).slice(-4000);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    await new Promise<void>((resolve, reject) => {
      child.once("exit", (code) =>
        reject(new Error(`${name} ended before it was ready (${code}): ${this.said}`)),
      );
      ready(child).then(resolve, reject);
    });
    // Somebody else may have answered in its place.
    if (!this.alive) throw new Error(`${name} is not there: ${this.said}`);
  }

  /** What it said last, for a test that fails. */
  get lastWords(): string {
    return `${this.recipe.name}: ${this.said}`;
  }

  get alive(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Starts it again whenever it ends by itself, as systemd or the starter would; answers how to stop that. */
  keepAlive(): () => void {
    const timer = setInterval(() => {
      if (!this.alive) void this.start().catch(() => undefined);
    }, 200);
    return () => clearInterval(timer);
  }

  kill(signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<void> {
    const { child } = this;
    if (!child || !this.alive) return Promise.resolve();
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill(signal);
    return gone;
  }
}

/** Ready when it says so over its channel. */
export function saysSo(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once("message", () => resolve()));
}

/** Ready when something is answered at this address, whatever it is. */
export async function answers(url: string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    const answer = await fetch(url).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers at ${url}`);
}
