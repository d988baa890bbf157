import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join, resolve } from "node:path";

const follow = resolve("sandbox/follow-parent.mjs");
/** A part that ends more often than this within a minute is not started again. */
const restartsAMinute = 5;

/** Seconds that a part may take to say that it is ready. */
const patience = 60;

/** Runs the parts of the shop as processes of their own, starts again what crashes, and ends them in the opposite order. */
export class Processes {
  private readonly children = new Map<string, ChildProcess>();
  private ending = false;
  /** Set when a part keeps crashing. */
  failed: Error | undefined;

  constructor(
    private readonly logDirectory: string,
    private readonly say: (sentence: string) => void,
  ) {}

  /** Starts a part and keeps it running. `ready` resolves with the first message it sends, for parts that send one. */
  start(
    name: string,
    args: string[],
    env: NodeJS.ProcessEnv,
    options: { show?: boolean } = {},
  ): { ready: Promise<unknown> } {
    const endings: number[] = [];
    const launch = (): ChildProcess => {
      const child = this.spawn(name, args, env, options.show ?? false);
      this.children.set(name, child);
      child.once("exit", (code, signal) => {
        if (this.ending) return;
        endings.push(Date.now());
        const recent = endings.filter((at) => at > Date.now() - 60_000);
        if (recent.length > restartsAMinute) {
          this.failed = new Error(
            `${name} keeps ending (${signal ?? `code ${code}`}); what it said last is in ${this.logFile(name)}`,
          );
          this.say(this.failed.message);
          return;
        }
        this.say(`${name} ended unexpectedly (${signal ?? `code ${code}`}) and is started again.`);
        setTimeout(() => !this.ending && launch(), 200 * recent.length);
      });
      return child;
    };
    const first = launch();
    const ready = new Promise<unknown>((done, fail) => {
      first.once("message", done);
      const tooLong = () =>
        fail(new Error(`${name} said nothing for ${patience} s; its log is ${this.logFile(name)}`));
      setTimeout(tooLong, patience * 1_000).unref();
      first.once("exit", (code) =>
        fail(new Error(`${name} ended (code ${code}); what it said last is in ${this.logFile(name)}`)),
      );
    });
    ready.catch(() => undefined);
    return { ready };
  }

  /** Runs something once to its end; throws when it fails. */
  async run(name: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
    const child = this.spawn(name, args, env, false);
    const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
    if (code !== 0)
      throw new Error(`${name} failed (code ${code}); what it said is in ${this.logFile(name)}`);
  }

  /** The process id of a part, for tests that end one to see it come back. */
  pid(name: string): number | undefined {
    return this.children.get(name)?.pid;
  }

  /** Ends everything, last started first; what does not end within ten seconds is killed. */
  async stop(): Promise<void> {
    this.ending = true;
    for (const child of [...this.children.values()].reverse()) await end(child);
  }

  private logFile(name: string): string {
    return join(this.logDirectory, `${name}.log`);
  }

  private spawn(name: string, args: string[], env: NodeJS.ProcessEnv, show: boolean): ChildProcess {
    const output = show ? "inherit" : "pipe";
    // A process group of its own keeps Ctrl-C for the starter, which then ends all in order.
    const child = spawn(process.execPath, ["--import", follow, ...args], {
      env: { ...env, STARTER_PID: String(process.pid) },
      detached: true,
      stdio: ["ignore", output, output, "ipc"],
    });
    const file = createWriteStream(this.logFile(name), { flags: "a" });
    child.stdout?.pipe(file);
    child.stderr?.pipe(file, { end: false });
    return child;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const killer = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(killer);
}
