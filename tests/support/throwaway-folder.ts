import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const memory = "/dev/shm";
/** A run needs less than half of it; a container that lends its memory sparingly gives 64 MB. */
const roomNeeded = 4 * 1024 ** 3;

function inMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= roomNeeded;
  } catch {
    return false;
  }
}

const isGone = (pid: number) => {
  try {
    return !process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
};

/**
 * A folder for a database or a shop that is thrown away: in memory where there is room, because hundreds of databases are
 * made and dropped. What a run that was killed left there goes with the next one.
 * @param name "regulars-journeys"
 */
export function throwawayFolder(name: string): string {
  const place = inMemory() ? memory : tmpdir();
  for (const left of readdirSync(place)) {
    const pid = /^regulars-[a-z-]+\.(\d+)\.\w+$/.exec(left)?.[1];
    if (pid && isGone(Number(pid))) rmSync(join(place, left), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(place, `${name}.${process.pid}.`));
  chmodSync(folder, 0o755); // as root PostgreSQL runs as another user, who must get in
  return folder;
}
